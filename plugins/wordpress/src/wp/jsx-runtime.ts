import type { ElementType, Key, ReactNode } from "react";

const { createElement, Fragment } = globalThis.wp.element;

type Props = { readonly children?: ReactNode };

/** The functions JSX is compiled to, over WordPress's React; WordPress has a script of its own for them only since 6.6. */
export function jsx(type: ElementType, props: Props, key?: Key): ReactNode {
	return createElement(type, key === undefined ? props : { ...props, key });
}

/** The same for several fixed children, which need no keys. */
export function jsxs(
	type: ElementType,
	{ children, ...props }: Props,
	key?: Key,
): ReactNode {
	return createElement(
		type,
		key === undefined ? props : { ...props, key },
		...(Array.isArray(children) ? children : [children]),
	);
}

export { Fragment };
