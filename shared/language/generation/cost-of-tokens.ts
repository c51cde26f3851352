/** What a model costs from a day on, per million tokens, in micros of the list's currency. */
export type ModelPrice = {
	/** As the provider names it in its answers. */
	readonly model: string;
	/** From this day on (UTC), `YYYY-MM-DD`. */
	readonly from: string;
	/** Micros for a million tokens sent. */
	readonly inMicros: number;
	/** Micros for a million tokens answered. */
	readonly outMicros: number;
};

export type PriceList = {
	readonly currency: string;
	readonly models: readonly ModelPrice[];
};

/** Providers answer with the day of a model's release behind its name. */
const release = /[-@]\d{4}-?\d{2}-?\d{2}$/;
const million = 1_000_000;

/**
 * What tokens of a model cost on a day: tokens × price, rounded to whole micros. The price is the newest that holds on that day, of exactly this
 * model or of its name without a release date (`gpt-x-2026-01-31` → `gpt-x`); never of a name that only begins alike. Null where no price
 * holds: unknown is not free.
 *
 * @param day UTC, `YYYY-MM-DD`
 * @example
 * costOfTokens({ model: "m", tokensIn: 1_000_000, tokensOut: 500_000 }, "2026-11-22",
 *   { currency: "USD", models: [{ model: "m", from: "2026-01-01", inMicros: 400_000, outMicros: 1_600_000 }] })
 * // { amountMicros: 1_200_000, currency: "USD" }
 */
export function costOfTokens(
	{
		model,
		tokensIn,
		tokensOut,
	}: {
		readonly model: string;
		readonly tokensIn: number;
		readonly tokensOut: number;
	},
	day: string,
	{ currency, models }: PriceList,
): { readonly amountMicros: number; readonly currency: string } | null {
	const named = (name: string) =>
		models
			.filter((price) => price.model === name && price.from <= day)
			.reduce<ModelPrice | null>(
				(newest, price) =>
					newest === null || price.from > newest.from ? price : newest,
				null,
			);
	const price = named(model) ?? named(model.replace(release, ""));
	if (price === null) return null;
	const micros =
		(tokensIn * price.inMicros + tokensOut * price.outMicros) / million;
	return { amountMicros: Math.round(micros), currency };
}
