const escaped = (text: string) =>
	text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const paragraph = (text: string) =>
	`<!-- wp:paragraph -->\n<p>${escaped(text).replaceAll("\n", "<br>")}</p>\n<!-- /wp:paragraph -->`;

const marking = (sourceType: string) =>
	`<!-- wp:html -->\n<div itemscope itemtype="https://schema.org/CreativeWork" hidden><link itemprop="digitalSourceType" href="${sourceType}"></div>\n<!-- /wp:html -->`;

/**
 * A text as a field of a WordPress post takes it: the content as paragraph blocks of the block editor, one for each stretch between empty
 * lines, title and excerpt as plain words. Markup in the text is shown, never run. A disclosure stands as the content's last paragraph.
 * Behind it, for machines, how the text came to be, as schema.org microdata: where WordPress takes it out again (it does for users who may not
 * write any HTML), nothing is left to be seen, which of a script with JSON-LD could not be said.
 *
 * @param sourceType the address of a term of schema.org's IPTCDigitalSourceEnumeration; null: not marked
 * @example wordpressText("Erst.\n\nDann.", "content", null, null)
 * // two paragraph blocks
 */
export function wordpressText(
	text: string,
	field: "title" | "content" | "excerpt",
	disclosure: string | null,
	sourceType: string | null,
): string {
	const plain = text.replaceAll("\r\n", "\n").trim();
	if (field !== "content") return escaped(plain);
	const parts = plain.split(/\n{2,}/).filter((part) => part.trim() !== "");
	const all = disclosure === null ? parts : [...parts, disclosure];
	return [
		...all.map((part) => paragraph(part.trim())),
		...(sourceType === null ? [] : [marking(sourceType)]),
	].join("\n\n");
}
