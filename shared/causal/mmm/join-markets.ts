import type { MmmMarket, MmmSeries } from "./mmm-series.ts";
import type { CompleteMmmSpec } from "./mmm-spec.ts";

/**
 * A series from the numbers of its markets: the only one as it is, or all of them with their sums (of controls the means).
 */
export function joinMarkets(
	dates: string[],
	markets: readonly (MmmMarket & { population?: number; name?: string })[],
	spec: Pick<CompleteMmmSpec, "geo">,
): MmmSeries {
	const [first] = markets;
	if (!first) throw new RangeError("there is no market");
	if (spec.geo === undefined) return { dates, ...first };
	const sums = (lists: readonly (readonly number[])[]) =>
		(lists[0] ?? []).map((_, t) =>
			lists.reduce((sum, list) => sum + (list[t] ?? 0), 0),
		);
	const history = (lists: readonly (number[] | undefined)[]) => {
		const known = lists.flatMap((list) => (list ? [list] : []));
		return known.length > 0 ? { history: sums(known) } : {};
	};
	return {
		dates,
		target: sums(markets.map(({ target }) => target)),
		channels: first.channels.map(({ name }, m) => ({
			name,
			values: sums(markets.map(({ channels }) => channels[m]?.values ?? [])),
			spend: sums(markets.map(({ channels }) => channels[m]?.spend ?? [])),
			...history(markets.map(({ channels }) => channels[m]?.history)),
		})),
		...(first.organic
			? {
					organic: first.organic.map(({ name }, m) => ({
						name,
						values: sums(
							markets.map(({ organic }) => organic?.[m]?.values ?? []),
						),
						...history(markets.map(({ organic }) => organic?.[m]?.history)),
					})),
				}
			: {}),
		controls: first.controls.map(({ name }, c) => ({
			name,
			values: sums(
				markets.map(({ controls }) => controls[c]?.values ?? []),
			).map((value) => value / markets.length),
		})),
		geos: markets.map((market, g) => ({
			...market,
			name: market.name ?? String(g + 1),
		})),
	};
}
