/**
 * Makes every mention of a person in a text unreadable: each character becomes █, so that places in the text and the shape of JSON stay
 * what they were.
 *
 * @param mentions in lower case
 * @example blankMentions('{"note":"für Ada@x.de"}', ["ada@x.de"]) // '{"note":"für ████████"}'
 */
export function blankMentions(
	text: string,
	mentions: readonly string[],
): string {
	let blanked = text;
	for (const mention of mentions) {
		if (mention === "") continue;
		const pattern = mention.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
		blanked = blanked.replace(new RegExp(pattern, "giu"), (found) =>
			"█".repeat(found.length),
		);
	}
	return blanked;
}
