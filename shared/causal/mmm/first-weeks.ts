import type { MmmMarket, MmmSeries } from "./mmm-series.ts";

/** The same series as it was known after `count` weeks; all of it when it is not longer. */
export function firstWeeks(series: MmmSeries, count: number): MmmSeries {
	const { dates, geos } = series;
	return {
		dates: dates.slice(0, count),
		...cut(series, count),
		...(geos
			? { geos: geos.map((geo) => ({ ...geo, ...cut(geo, count) })) }
			: {}),
	};
}

function cut(market: MmmMarket, count: number): MmmMarket {
	const { target, channels, organic, controls } = market;
	const start = <T extends { values: number[] }>(list: T): T => ({
		...list,
		values: list.values.slice(0, count),
	});
	return {
		target: target.slice(0, count),
		channels: channels.map((channel) => ({
			...start(channel),
			spend: channel.spend.slice(0, count),
			...(channel.frequency
				? { frequency: channel.frequency.slice(0, count) }
				: {}),
		})),
		...(organic ? { organic: organic.map(start) } : {}),
		controls: controls.map(start),
	};
}
