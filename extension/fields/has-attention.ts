/**
 * Whether the user is on this page: the focus is in this frame, or has gone from it to the page around it. False while
 * another window or the side panel has it, and where a page of another origin does not tell.
 */
export function hasAttention(): boolean {
	if (document.hasFocus()) return true;
	try {
		return window !== parent && parent.document.hasFocus();
	} catch {
		return false;
	}
}
