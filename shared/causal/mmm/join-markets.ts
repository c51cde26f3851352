import type { MmmChannelSeries, MmmMarket, MmmSeries } from "./mmm-series.ts";
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
			...(first.channels[m]?.frequency
				? joinFrequency(markets.map(({ channels }) => channels[m]))
				: {}),
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

/** Contacts of all markets over the people they reached; 0 where nobody was. */
function joinFrequency(
	markets: readonly (MmmChannelSeries | undefined)[],
): Pick<MmmChannelSeries, "frequency" | "frequencyHistory"> {
	const mean = (
		reach: (of: MmmChannelSeries) => number[] | undefined,
		frequency: (of: MmmChannelSeries) => number[] | undefined,
	) => {
		const known = markets.flatMap((market) => (market ? [market] : []));
		return (known[0] ? (frequency(known[0]) ?? []) : []).map((_, t) => {
			let people = 0;
			let contacts = 0;
			for (const market of known) {
				const reached = reach(market)?.[t] ?? 0;
				people += reached;
				contacts += reached * (frequency(market)?.[t] ?? 0);
			}
			return people > 0 ? contacts / people : 0;
		});
	};
	const before = mean(
		({ history }) => history,
		({ frequencyHistory }) => frequencyHistory,
	);
	return {
		frequency: mean(
			({ values }) => values,
			({ frequency }) => frequency,
		),
		...(before.length > 0 ? { frequencyHistory: before } : {}),
	};
}
