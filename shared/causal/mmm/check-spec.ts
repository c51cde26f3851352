import { checkLiftTests } from "./check-lift-tests.ts";
import { checkPriors } from "./check-priors.ts";
import type { DataProblem } from "./data-problem.ts";
import { dayNumber } from "./day-number.ts";
import { describeProblem } from "./describe-problem.ts";
import type { MmmSpec } from "./mmm-spec.ts";

const MOST_CHANNELS = 15;
const MOST_CONTROLS = 20;

/** Everything about a spec that does not fit the columns of a file or the bounds of the model; empty when it does. */
export function checkSpec(
	spec: MmmSpec,
	columns: readonly string[],
): DataProblem[] {
	const controls = spec.controls ?? [];
	const organic = spec.organic ?? [];
	const spend = spec.spend ?? {};
	const reach = spec.reach ?? {};
	const roles = [
		spec.date,
		spec.target,
		// A channel known by reach needs no column of its own where its spend has one.
		...spec.channels.filter(
			(name) => !(Object.hasOwn(reach, name) && Object.hasOwn(spend, name)),
		),
		...Object.values(reach).flatMap((own) => [own.reach, own.frequency]),
		...organic,
		...controls,
		...(spec.geo === undefined ? [] : [spec.geo]),
		...(spec.population === undefined ? [] : [spec.population]),
	];
	const problems: DataProblem[] = [];
	for (const column of new Set([...roles, ...Object.values(spend)]))
		if (!columns.includes(column))
			problems.push(
				describeProblem("unknown-column", {
					column,
					detail: columns.join(", "),
				}),
			);
	for (const column of new Set(
		roles.filter((name, at) => roles.indexOf(name) < at),
	))
		problems.push(describeProblem("column-used-twice", { column }));
	for (const [key, own] of Object.entries({ spend, reach }))
		for (const channel of Object.keys(own))
			if (!spec.channels.includes(channel))
				problems.push(
					option(`${key}.${channel}`, channel, spec.channels.join(", ")),
				);
	if (spec.channels.length === 0) problems.push(describeProblem("no-channels"));
	if (spec.channels.length + organic.length > MOST_CHANNELS)
		problems.push(
			describeProblem("too-many-channels", {
				detail: `${MOST_CHANNELS} channels`,
			}),
		);
	if (controls.length > MOST_CONTROLS)
		problems.push(
			describeProblem("too-many-channels", {
				detail: `${MOST_CONTROLS} controls`,
			}),
		);
	problems.push(...checkOptions(spec));
	// Priors and tests name channels, which must be right first.
	return problems.length > 0
		? problems
		: [...checkPriors(spec), ...checkLiftTests(spec)];
}

function checkOptions(spec: MmmSpec): DataProblem[] {
	const problems: DataProblem[] = [];
	const whole = (name: string, value: number, low: number, high: number) => {
		if (!Number.isInteger(value) || value < low || value > high)
			problems.push(
				option(name, String(value), `${low}, ${low + 1}, …, ${high}`),
			);
	};
	whole("seasonality.yearly", spec.seasonality?.yearly ?? 2, 0, 10);
	whole("seasonality.monthly", spec.seasonality?.monthly ?? 0, 0, 3);
	const least = spec.adstock?.kind === "weibull_pdf" ? 2 : 1;
	whole("adstock.maxLag", spec.adstock?.maxLag ?? 8, least, 26);
	const { trend } = spec;
	if (trend?.kind === "piecewise")
		whole("trend.changepoints", trend.changepoints, 1, 20);
	if (trend?.kind === "knots") whole("trend.knots", trend.knots, 2, 60);
	if (spec.currency !== undefined && !/^[A-Z]{3}$/.test(spec.currency))
		problems.push(option("currency", spec.currency, "EUR, USD, CHF, …"));
	if (spec.population !== undefined && spec.geo === undefined)
		problems.push(option("geo", "", "geo + population"));
	for (const name of Object.keys(spec.signs ?? {}))
		if (!(spec.controls ?? []).includes(name))
			problems.push(
				option(`signs.${name}`, name, (spec.controls ?? []).join(", ")),
			);
	for (const edge of ["from", "to"] as const) {
		const day = spec.window?.[edge];
		if (day !== undefined && dayNumber(day) === undefined)
			problems.push(option(`window.${edge}`, day, "2024-12-31"));
	}
	return problems;
}

function option(column: string, value: string, detail: string): DataProblem {
	return describeProblem("bad-option", { column, value, detail });
}
