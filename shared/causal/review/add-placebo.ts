import type { MmmChannelSeries, MmmSeries } from "../mmm/mmm-series.ts";
import type { MmmSpec } from "../mmm/mmm-spec.ts";

/** The golden cut of the window: far from whole and half years in most lengths. */
const PART = 0.382;
const YEAR = 52;
const NEAR_A_YEAR = 5;

/**
 * The same weeks with one channel more that cannot have done anything: a copy of a channel, turned round by about two fifths of the
 * window (not by a whole year, which would keep its season). Markets are left out: totals of all markets stand for them.
 *
 * @param channel of the series, whose copy is added
 * @throws RangeError where the series has no such channel
 */
export function addPlacebo(
	series: MmmSeries,
	spec: MmmSpec,
	channel: string,
): { series: MmmSeries; spec: MmmSpec; name: string } {
	const source = series.channels.find(({ name }) => name === channel);
	if (!source) throw new RangeError(`there is no channel ${channel}`);
	const weeks = series.dates.length;
	let shift = Math.round(PART * weeks);
	const awayFromYear = Math.abs(shift - YEAR * Math.round(shift / YEAR));
	if (awayFromYear < NEAR_A_YEAR && shift > YEAR / 2)
		shift += 2 * NEAR_A_YEAR - awayFromYear;
	const turn = (values: readonly number[]) =>
		values.map((_, t) => values[(t + shift) % weeks] ?? 0);
	const taken = new Set([
		...spec.channels,
		...(spec.controls ?? []),
		...(spec.organic ?? []),
	]);
	let name = "placebo";
	while (taken.has(name)) name += "_";
	const copy: MmmChannelSeries = {
		name,
		values: turn(source.values),
		spend: turn(source.spend),
		...(source.frequency ? { frequency: turn(source.frequency) } : {}),
	};
	const national: MmmSeries = {
		dates: series.dates,
		target: series.target,
		channels: [...series.channels, copy],
		controls: series.controls,
		...(series.organic ? { organic: series.organic } : {}),
	};
	const rest: MmmSpec = { ...spec, channels: [...spec.channels, name] };
	const reach = spec.reach?.[channel];
	if (reach) rest.reach = { ...spec.reach, [name]: reach };
	delete rest.geo;
	delete rest.population;
	delete rest.liftTests;
	// Lists of numbers stand for the channels one by one, and there is one more now.
	rest.priors = Object.fromEntries(
		Object.entries(spec.priors ?? {}).filter(([, prior]) =>
			Object.values(prior).every((value) => !Array.isArray(value)),
		),
	);
	return { series: national, spec: rest, name };
}
