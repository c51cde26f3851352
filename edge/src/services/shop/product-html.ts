/**
 * An approved text as the HTML of a product description. Everything is escaped, so nothing in the text runs; a stretch between empty lines becomes a
 * paragraph, lines that begin with a dash become a list. A disclosure stands behind it; last, for machines, how the text came to be, as schema.org
 * microdata: it goes wherever a theme prints the description, and where Shopify's editor takes it out nothing is left to be seen.
 *
 * `productHtml("Schön.\n\n- rot\n- <b>", null, null)` → `<p>Schön.</p>\n<ul>\n<li>rot</li>\n<li>&lt;b&gt;</li>\n</ul>`
 *
 * @param sourceType the address of a term of schema.org's IPTCDigitalSourceEnumeration; null: not marked
 */
export function productHtml(
	text: string,
	disclosure: string | null,
	sourceType: string | null,
): string {
	const parts = text
		.replaceAll("\r\n", "\n")
		.trim()
		.split(/\n{2,}/);
	const all = disclosure === null ? parts : [...parts, disclosure];
	const blocks = all
		.map((part) => part.trim())
		.filter((part) => part !== "")
		.map(blockOf);
	return [...blocks, ...(sourceType === null ? [] : [markOf(sourceType)])].join(
		"\n",
	);
}

function markOf(sourceType: string): string {
	return `<div itemscope itemtype="https://schema.org/CreativeWork" hidden><link itemprop="digitalSourceType" href="${sourceType}"></div>`;
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
