/** Chrome keeps a selection per shadow tree, and tells the document's selection nothing of what is inside one. */
type MaySelect = Node & { getSelection?(): Selection | null };

/** The selection an element's text is selected in: its shadow tree's where the browser has one, else its document's. */
export function selectionOf(element: Element): Selection | null {
	const root: MaySelect = element.getRootNode();
	return root.getSelection?.() ?? element.ownerDocument.getSelection();
}
