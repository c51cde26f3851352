import type { MmmChannelSeries } from "./mmm-series.ts";

/**
 * How often a person reached saw a channel: contacts over people, over the window, and the largest week. Null where the channel is not
 * known by reach and frequency.
 *
 * @example reach 100 and 300 at frequencies 2 and 4: { usual: 3.5, most: 4 }
 */
export function usualFrequency({
	values,
	frequency,
}: Pick<MmmChannelSeries, "values" | "frequency">): {
	usual: number;
	most: number;
} | null {
	if (!frequency) return null;
	let people = 0;
	let contacts = 0;
	let most = 1;
	values.forEach((reached, t) => {
		const often = frequency[t] ?? 0;
		people += reached;
		contacts += reached * often;
		if (reached > 0) most = Math.max(most, often);
	});
	return { usual: people > 0 ? contacts / people : 1, most };
}
