/**
 * Makes an element with attributes and children, text only: nothing a page or a user wrote is ever parsed as HTML.
 * Attributes with the value undefined are left out.
 */
export function build<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	attributes: { readonly [name: string]: string | undefined } = {},
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value !== undefined) element.setAttribute(name, value);
	}
	element.append(...children);
	return element;
}
