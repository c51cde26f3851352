import type { AdResult } from "./ad-result.ts";

/** One text of a stratum with its figures. */
export type GatheredText = {
	readonly text: string;
	readonly stratum: number;
	readonly place: string;
	readonly impressions: number;
	readonly clicks: number;
};

export type GatheredResults = {
	readonly texts: readonly GatheredText[];
	readonly strata: number;
	/** Rows that say nothing here: never shown, or nothing to compare with in their place and span. */
	readonly leftOut: number;
};

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Sorts results into strata: texts of one place over one span of days, the only ones that are compared. Rows of the same text there are added up. A
 * stratum needs two texts that were shown, a click, and an impression without one; others tell nothing about texts. The order of the rows makes no
 * difference to the last bit.
 *
 * Worked value: two texts in place "a" and one in place "b" → one stratum of two texts, one row left out.
 */
export function gatherResults(results: readonly AdResult[]): GatheredResults {
	const strata = new Map<string, Map<string, GatheredText>>();
	for (const { text, place, impressions, clicks, from, to } of results) {
		if (impressions === 0) continue;
		const key = JSON.stringify([place, from, to]);
		const texts = strata.get(key) ?? new Map<string, GatheredText>();
		strata.set(key, texts);
		const known = texts.get(text);
		texts.set(text, {
			text,
			place,
			stratum: -1,
			impressions: impressions + (known?.impressions ?? 0),
			clicks: clicks + (known?.clicks ?? 0),
		});
	}
	const told = [...strata]
		.filter(([, texts]) => tellsSomething([...texts.values()]))
		.sort(([a], [b]) => before(a, b));
	const texts = told.flatMap(([, entries], stratum) =>
		[...entries.values()]
			.sort((a, b) => before(a.text, b.text))
			.map((entry) => ({ ...entry, stratum })),
	);
	const kept = new Set(told.map(([key]) => key));
	return {
		texts,
		strata: told.length,
		leftOut: results.filter(
			({ impressions, place, from, to }) =>
				impressions === 0 || !kept.has(JSON.stringify([place, from, to])),
		).length,
	};
}

function tellsSomething(texts: readonly GatheredText[]): boolean {
	const clicks = texts.reduce((sum, text) => sum + text.clicks, 0);
	const impressions = texts.reduce((sum, text) => sum + text.impressions, 0);
	return texts.length > 1 && clicks > 0 && clicks < impressions;
}
