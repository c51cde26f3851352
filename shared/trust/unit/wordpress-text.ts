const escaped = (text: string) =>
	text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const paragraph = (text: string) =>
	`<!-- wp:paragraph -->\n<p>${escaped(text).replaceAll("\n", "<br>")}</p>\n<!-- /wp:paragraph -->`;

/**
 * A text as a field of a WordPress post takes it: the content as paragraph blocks of the block editor, one for each stretch between empty
 * lines, title and excerpt as plain words. Markup in the text is shown, never run. A disclosure stands as the content's last paragraph.
 *
 * @example wordpressText("Erst.\n\nDann.", "content", null)
 * // two paragraph blocks
 */
export function wordpressText(
	text: string,
	field: "title" | "content" | "excerpt",
	disclosure: string | null,
): string {
	const plain = text.replaceAll("\r\n", "\n").trim();
	if (field !== "content") return escaped(plain);
	const parts = plain.split(/\n{2,}/).filter((part) => part.trim() !== "");
	const all = disclosure === null ? parts : [...parts, disclosure];
	return all.map((part) => paragraph(part.trim())).join("\n\n");
}
