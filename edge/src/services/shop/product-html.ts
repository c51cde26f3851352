/**
 * An approved text as the HTML of a product description. Everything is escaped, so nothing in the text runs; a stretch between empty lines becomes a
 * paragraph, lines that begin with a dash become a list. A disclosure stands last.
 *
 * `productHtml("Schön.\n\n- rot\n- <b>", null)` → `<p>Schön.</p>\n<ul>\n<li>rot</li>\n<li>&lt;b&gt;</li>\n</ul>`
 */
export function productHtml(text: string, disclosure: string | null): string {
	const parts = text
		.replaceAll("\r\n", "\n")
		.trim()
		.split(/\n{2,}/);
	const all = disclosure === null ? parts : [...parts, disclosure];
	return all
		.map((part) => part.trim())
		.filter((part) => part !== "")
		.map(blockOf)
		.join("\n");
}

const bullet = /^\s*[-•*]\s+/;

function blockOf(part: string): string {
	const lines = part.split("\n");
	if (lines.every((line) => bullet.test(line)))
		return `<ul>\n${lines.map((line) => `<li>${escaped(line.replace(bullet, ""))}</li>`).join("\n")}\n</ul>`;
	return `<p>${lines.map(escaped).join("<br>")}</p>`;
}

function escaped(text: string): string {
	return text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;");
}
