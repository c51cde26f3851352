/** Whether an element has the focus within its own document or shadow tree. */
export function isFocused(element: Element): boolean {
	const root = element.getRootNode();
	return (
		(root instanceof Document || root instanceof ShadowRoot) &&
		root.activeElement === element
	);
}
