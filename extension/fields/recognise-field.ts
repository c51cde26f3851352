import type { Site, SiteField } from "../sites/site.ts";

/** What the page says of a field, for comparison with a site's description. */
export type FieldSigns = {
	readonly element: "input" | "textarea" | "rich";
	readonly label: string;
	/** From `maxlength` or a counter beside the field; null where the page states none. */
	readonly limit: number | null;
	/** Whether the field lies inside an element that matches a selector. */
	readonly within: (selector: string) => boolean;
};

/**
 * Which of a site's fields this is, or null.
 *
 * The right kind of element is needed; then the surrounding section decides, unless the page states another limit; then
 * the label, again unless the limit contradicts. A contradiction means the page has changed: no guess.
 */
export function recogniseField(
	site: Pick<Site, "fields">,
	signs: FieldSigns,
): SiteField | null {
	const possible = site.fields.filter(
		(field) =>
			field.elements.includes(signs.element) &&
			(signs.limit === null || signs.limit === field.limit),
	);
	const label = signs.label.trim().toLowerCase();
	return (
		possible.find((field) => field.within.some(signs.within)) ??
		possible.find((field) =>
			field.labels.some((known) => startsWithWord(label, known)),
		) ??
		null
	);
}

/** "headline 2" begins with "headline"; "headlines report" does not. */
function startsWithWord(label: string, word: string): boolean {
	return label.startsWith(word) && !/^\p{L}/u.test(label.slice(word.length));
}
