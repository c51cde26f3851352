import { controlSpreads } from "./control-spreads.ts";
import type { MmmScales } from "./mmm-model.ts";
import type { MmmSeries } from "./mmm-series.ts";

/**
 * What target and media are divided by: their largest week. With populations the largest week per head of any market, times each
 * market's size (population over the mean population); without, each market's own largest week.
 *
 * @throws RangeError without a positive target or with an all-zero channel
 */
export function computeScales(series: MmmSeries): MmmScales {
	const scales: MmmScales = {
		target: Math.max(...series.target),
		channels: series.channels.map(({ name, values, spend }) => ({
			name,
			max: Math.max(...values),
			costPerUnit: total(spend) / total(values),
		})),
	};
	const { organic = [], geos } = series;
	if (organic.length > 0)
		scales.organic = organic.map(({ name, values }) => ({
			name,
			max: Math.max(...values),
		}));
	if (!(scales.target > 0))
		throw new RangeError("the target must be positive in some week");
	for (const channel of [...scales.channels, ...(scales.organic ?? [])])
		if (!(channel.max > 0))
			throw new RangeError(`channel ${channel.name} is zero in every week`);
	if (geos) {
		scales.geos = computeGeoScales(geos);
		scales.controlSpreads = controlSpreads(
			geos,
			scales.geos.map(({ target }) => target),
		);
	}
	return scales;
}

function computeGeoScales(
	geos: NonNullable<MmmSeries["geos"]>,
): NonNullable<MmmScales["geos"]> {
	const populations = geos.map(({ population }) => population ?? Number.NaN);
	const middle = total(populations) / geos.length;
	const sizes = populations.map((population) => population / middle);
	const hasSizes = sizes.every((size) => size > 0);
	/** Largest week of each market, or the common largest week per head times the market's size. */
	const units = (lists: readonly (readonly number[])[]) => {
		const peaks = lists.map((values) => Math.max(0, ...values));
		if (!hasSizes) return peaks.map((peak) => (peak > 0 ? peak : 1));
		const perHead = Math.max(...peaks.map((peak, g) => peak / (sizes[g] ?? 1)));
		return sizes.map((size) => size * perHead);
	};
	const media = (geos[0]?.channels ?? []).map((_, m) =>
		units(geos.map(({ channels }) => channels[m]?.values ?? [])),
	);
	const unpaid = (geos[0]?.organic ?? []).map((_, m) =>
		units(geos.map(({ organic }) => organic?.[m]?.values ?? [])),
	);
	const targets = units(geos.map(({ target }) => target));
	return geos.map(({ name }, g) => ({
		name,
		target: targets[g] ?? 1,
		channels: [...media, ...unpaid].map((list) => list[g] ?? 1),
	}));
}

function total(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
