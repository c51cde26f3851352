import { type ReactNode, useEffect, useRef } from "react";

let isFirstPage = true;

/**
 * The one h1 of a page. Names the browser tab, and after going from page to page takes the focus, so that a screen reader says
 * where one is.
 */
export function PageHeading({
	title,
	children,
}: {
	title: string;
	/** One or two sentences below the title. */
	children?: ReactNode;
}) {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		document.title = `${title} · Lotse`;
	}, [title]);
	useEffect(() => {
		if (!isFirstPage) {
			heading.current?.focus({ preventScroll: true });
			window.scrollTo(0, 0);
		}
		isFirstPage = false;
	}, []);
	return (
		<header className="page-heading">
			<h1 ref={heading} tabIndex={-1}>
				{title}
			</h1>
			{children === undefined ? null : <p className="page-lead">{children}</p>}
		</header>
	);
}
