import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { Suspense } from "react";
import { shellMessages } from "./messages/shell.ts";
import { pages } from "./pages.tsx";
import { CatchBug } from "./parts/catch-bug.tsx";
import { Loading } from "./parts/loading.tsx";
import { PageHeading } from "./parts/page-heading.tsx";
import type { Place } from "./routing/parse-hash.ts";

/** The page that belongs to a place. */
export function PageSwitch({ place }: { place: Place }) {
	const key = place.path.join("/");
	return (
		<CatchBug key={key} show={(message) => <Broken message={message} />}>
			<Suspense fallback={<Loading />}>
				{pageFor(place) ?? <NotFound />}
			</Suspense>
		</CatchBug>
	);
}

function pageFor({ path, query }: Place) {
	const [section = "", id, ...more] = path;
	if (more.length > 0) return null;
	const page = pages.find((one) => one.section === section);
	return page?.show(id ?? null, query);
}

function NotFound() {
	const text = useMessages(shellMessages);
	return (
		<>
			<PageHeading title={text.notFoundTitle}>{text.notFoundText}</PageHeading>
			<a className="lo-button" href="#/">
				{text.toHome}
			</a>
		</>
	);
}

function Broken({ message }: { message: string }) {
	const text = useMessages(shellMessages);
	return (
		<>
			<PageHeading title={text.brokenTitle}>{text.brokenText}</PageHeading>
			<pre className="bug">{message}</pre>
			<button
				type="button"
				className="lo-button lo-button-main"
				onClick={() => window.location.reload()}
			>
				{text.reload}
			</button>
		</>
	);
}
