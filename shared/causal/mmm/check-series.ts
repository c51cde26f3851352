import { countQuantities } from "./count-quantities.ts";
import type { DataProblem } from "./data-problem.ts";
import { dayNumber } from "./day-number.ts";
import { describeProblem } from "./describe-problem.ts";
import type { MmmChannelSeries, MmmGeo, MmmSeries } from "./mmm-series.ts";
import type { CompleteMmmSpec } from "./mmm-spec.ts";

const MOST_WEEKS = 520;
const LEAST_WEEKS = 26;
const LEAST_FREQUENCY = 0.9;

/**
 * What stands between a sorted series of finite numbers and a fit: spacing, signs, columns without variation, too few weeks.
 *
 * @param lines line of the file each week came from
 */
export function checkSeries(
	series: MmmSeries,
	spec: CompleteMmmSpec,
	lines: readonly number[],
): DataProblem[] {
	return [
		...checkWeeks(series.dates, lines),
		...series.channels.flatMap((channel) => [
			...checkSign(channel.name, channel.values, lines),
			...(spec.spend[channel.name] === undefined
				? []
				: checkSign(spec.spend[channel.name] ?? "", channel.spend, lines)),
			...checkChannel(channel.name, channel.values, channel.spend),
			...(series.geos ? [] : checkFrequency(channel, spec, "", lines)),
		]),
		...(series.organic ?? []).flatMap(({ name, values }) => [
			...checkSign(name, values, lines),
			...checkChannel(name, values, values),
		]),
		...(series.geos ?? []).flatMap((geo) => checkGeo(geo, spec)),
		...checkTarget(spec.target, series.target),
		...series.controls
			.filter(({ values }) => isConstant(values))
			.map(({ name }) => describeProblem("constant-control", { column: name })),
		...checkLength(series, spec),
	];
}

/** What the sums of all markets may hide: negative media, and a market without a result. */
function checkGeo(geo: MmmGeo, spec: CompleteMmmSpec): DataProblem[] {
	const negative = geo.channels.flatMap(({ name, values, spend }) =>
		[values, spend].flatMap((list) => {
			const value = list.find((amount) => amount < 0);
			return value === undefined
				? []
				: [
						describeProblem("negative-spend", {
							column: `${name} (${geo.name})`,
							value: String(value),
						}),
					];
		}),
	);
	const target = `${spec.target} (${geo.name})`;
	const frequency = geo.channels.flatMap((channel) =>
		checkFrequency(channel, spec, ` (${geo.name})`),
	);
	return [
		...negative.slice(0, 1),
		...frequency.slice(0, 1),
		...checkTarget(target, geo.target),
	];
}

/** Whoever was reached was reached once at least; platforms estimate and round both numbers, so a little less is let pass. */
function checkFrequency(
	{ name, values, frequency = [] }: MmmChannelSeries,
	spec: CompleteMmmSpec,
	market: string,
	lines: readonly number[] = [],
): DataProblem[] {
	const low = frequency.flatMap((often, at) =>
		often < 0 || ((values[at] ?? 0) > 0 && often < LEAST_FREQUENCY) ? [at] : [],
	);
	const [at] = low;
	if (at === undefined) return [];
	const row = lines[at];
	return [
		describeProblem("low-frequency", {
			column: `${spec.reach?.[name]?.frequency ?? name}${market}`,
			value: String(frequency[at]),
			count: low.length,
			...(row === undefined ? {} : { row }),
		}),
	];
}

function checkWeeks(dates: string[], lines: readonly number[]): DataProblem[] {
	const days = dates.map((date) => dayNumber(date) ?? 0);
	const steps = days.slice(1).map((day, i) => day - (days[i] ?? 0));
	const doubles = steps.flatMap((step, i) => (step === 0 ? [i + 1] : []));
	const [double] = doubles;
	if (double !== undefined)
		return [
			describeProblem("duplicate-week", {
				row: lines[double] ?? 0,
				value: dates[double] ?? "",
				count: doubles.length,
			}),
		];
	const usual = mostFrequent(steps);
	if (usual !== 7)
		return [describeProblem("not-weekly", { detail: String(usual) })];
	const gaps = steps.flatMap((step, i) => (step === 7 ? [] : [i]));
	const [gap] = gaps;
	if (gap === undefined) return [];
	const step = steps[gap] ?? 0;
	if (step % 7 !== 0)
		return [
			describeProblem("not-weekly", {
				row: lines[gap + 1] ?? 0,
				detail: String(step),
			}),
		];
	return [
		describeProblem("gap", {
			row: lines[gap + 1] ?? 0,
			value: dates[gap] ?? "",
			count: gaps.length,
			detail: String(step / 7 - 1),
		}),
	];
}

function checkSign(
	column: string,
	values: number[],
	lines: readonly number[],
): DataProblem[] {
	const negative = values.flatMap((value, at) => (value < 0 ? [at] : []));
	const [at] = negative;
	if (at === undefined) return [];
	const place = {
		row: lines[at] ?? 0,
		value: String(values[at]),
		count: negative.length,
	};
	return [describeProblem("negative-spend", { column, ...place })];
}

function checkChannel(
	column: string,
	values: number[],
	spend: number[],
): DataProblem[] {
	if (values.every((value) => value === 0))
		return [describeProblem("all-zero-channel", { column })];
	if (isConstant(values))
		return [
			describeProblem("constant-channel", { column, value: String(values[0]) }),
		];
	if (spend.every((value) => value === 0))
		return [describeProblem("spend-missing", { column })];
	return [];
}

function checkTarget(column: string, values: number[]): DataProblem[] {
	if (!values.some((value) => value > 0))
		return [describeProblem("target-not-positive", { column })];
	return isConstant(values)
		? [describeProblem("constant-target", { column })]
		: [];
}

function checkLength(series: MmmSeries, spec: CompleteMmmSpec): DataProblem[] {
	const weeks = series.dates.length;
	const quantities = countQuantities(spec);
	const rows = weeks * (series.geos?.length ?? 1);
	const detail = `${rows} : ${quantities}`;
	if (weeks > MOST_WEEKS)
		return [describeProblem("too-many-rows", { detail: String(MOST_WEEKS) })];
	if (weeks < LEAST_WEEKS || rows < 1.5 * quantities)
		return [describeProblem("too-few-weeks", { detail })];
	const problems: DataProblem[] = [];
	if (rows < 4 * quantities)
		problems.push(describeProblem("few-weeks", { detail }));
	if (weeks < 52 && spec.seasonality.yearly > 0)
		problems.push(describeProblem("less-than-a-year"));
	return problems;
}

function isConstant(values: number[]): boolean {
	return values.every((value) => value === values[0]);
}

function mostFrequent(steps: number[]): number {
	const counts = new Map<number, number>();
	for (const step of steps) counts.set(step, (counts.get(step) ?? 0) + 1);
	let best = 7;
	for (const [step, count] of counts)
		if (count > (counts.get(best) ?? 0)) best = step;
	return best;
}
