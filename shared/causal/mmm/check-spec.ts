import type { DataProblem } from "./data-problem.ts";
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
	const spend = spec.spend ?? {};
	const roles = [spec.date, spec.target, ...spec.channels, ...controls];
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
	for (const channel of Object.keys(spend))
		if (!spec.channels.includes(channel))
			problems.push(
				option(
					`spend.${channel}`,
					String(spend[channel]),
					spec.channels.join(", "),
				),
			);
	if (spec.channels.length === 0) problems.push(describeProblem("no-channels"));
	if (spec.channels.length > MOST_CHANNELS)
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
	return [...problems, ...checkOptions(spec)];
}

function checkOptions(spec: MmmSpec): DataProblem[] {
	const problems: DataProblem[] = [];
	const yearly = spec.seasonality?.yearly ?? 2;
	const maxLag = spec.adstock?.maxLag ?? 8;
	if (!Number.isInteger(yearly) || yearly < 0 || yearly > 10)
		problems.push(option("seasonality.yearly", String(yearly), "0, 1, …, 10"));
	if (!Number.isInteger(maxLag) || maxLag < 1 || maxLag > 26)
		problems.push(option("adstock.maxLag", String(maxLag), "1, 2, …, 26"));
	if (spec.currency !== undefined && !/^[A-Z]{3}$/.test(spec.currency))
		problems.push(option("currency", spec.currency, "EUR, USD, CHF, …"));
	for (const [name, prior] of Object.entries(spec.priors ?? {}))
		for (const [key, value] of Object.entries(prior)) {
			const numbers =
				typeof value === "object" ? Object.values(value) : [value];
			for (const number of numbers)
				if (
					typeof number === "number" &&
					key !== "mu" &&
					!(number > 0 && number < 1e9)
				)
					problems.push(option(`priors.${name}.${key}`, String(number), "> 0"));
		}
	return problems;
}

function option(column: string, value: string, detail: string): DataProblem {
	return describeProblem("bad-option", { column, value, detail });
}
