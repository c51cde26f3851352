/**
 * Whether two texts are the same to their reader. Editing turns a space at the edge of a text node into a no-break
 * space and back, which is the browser's business and no change of the text.
 *
 * Worked value: "a\u00a0b" and "a b" → true.
 */
export function sameText(one: string, other: string): boolean {
	return plain(one) === plain(other);
}

function plain(text: string): string {
	return text.replaceAll("\u00a0", " ");
}
