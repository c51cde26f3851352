/** Of an order, how the buyer first came, as Shopify tells it. */
export interface FirstVisit {
	/** Shopify's own word: `Google`, `direct`, `an unknown source`, … */
	readonly source: string;
	readonly utmParameters: {
		readonly source: string | null;
		readonly medium: string | null;
	} | null;
}

const longest = 80;
/** Shopify's words for not knowing. */
const unknown = new Set(["", "unknown", "an unknown source"]);

/**
 * The channel an order's buyer came through: what the shop's own links say (`utm_source / utm_medium`), else what Shopify recognised, else the till.
 * Lowercase, so that `Google` and `google` are one. Null where nothing is known: that is no channel of its own.
 *
 * `visitChannel({ source: "Google", utmParameters: { source: "Google", medium: "CPC" } }, "web")` → `"google / cpc"`
 */
export function visitChannel(
	visit: FirstVisit | null,
	sourceName: string,
): string | null {
	const clean = (text: string | null | undefined) =>
		(text ?? "").trim().replace(/\s+/g, " ").toLowerCase();
	const source = clean(visit?.utmParameters?.source);
	const medium = clean(visit?.utmParameters?.medium);
	const told = source && medium ? `${source} / ${medium}` : source;
	const seen = clean(visit?.source);
	const channel =
		told ||
		(unknown.has(seen) ? "" : seen) ||
		(sourceName === "pos" ? "pos" : "");
	return channel === "" ? null : channel.slice(0, longest);
}
