import { ADSTOCK_KINDS } from "./adstock-kinds.ts";
import { channelCurves } from "./channel-curves.ts";
import { choosePrior } from "./choose-prior.ts";
import { chooseTotal } from "./choose-total.ts";
import { completeSpec } from "./complete-spec.ts";
import type { DataProblem } from "./data-problem.ts";
import { describeProblem } from "./describe-problem.ts";
import type { MmmSpec } from "./mmm-spec.ts";
import { type ColumnPlace, modelParameters } from "./model-parameters.ts";
import type { Prior } from "./prior.ts";
import { priorEdges } from "./prior-edges.ts";
import { SATURATION_KINDS } from "./saturation-kinds.ts";

const ANY: Prior = { dist: "Normal", mu: 0, sigma: 1 };
/** Priors on what a channel brought, in place of one on its coefficient (`choose-total.ts`). */
const TOTALS = ["roas", "roi", "mroas", "mroi", "contribution_share"];

/**
 * What is wrong with the priors of a spec whose columns are known to be right: names that no parameter of this model has,
 * distributions that do not exist, numbers out of range, edges that leave a parameter nothing.
 */
export function checkPriors(spec: MmmSpec): DataProblem[] {
	const complete = completeSpec(spec);
	const { priors } = complete;
	const channels = [...spec.channels, ...(spec.organic ?? [])];
	const families = familiesOf(complete);
	const problems: DataProblem[] = [];
	const wrong = (key: string, value: string, detail: string) =>
		problems.push(
			describeProblem("bad-option", { column: `priors.${key}`, value, detail }),
		);
	for (const key of Object.keys(priors)) {
		const [, family = key, member] = /^([^[]+)\[(.*)\]$/.exec(key) ?? [];
		const members = families.get(family);
		if (members === undefined) wrong(key, key, [...families.keys()].join(", "));
		else if (
			member !== undefined &&
			members !== null &&
			!members.includes(member)
		)
			wrong(key, member, members.join(", "));
	}
	if (problems.length > 0) return problems;
	const controls: ColumnPlace[] = complete.controls.map((name) => ({
		family: "gamma_control",
		name,
		prior: ANY,
	}));
	const free = ["gamma_fourier", "gamma_holiday", "gamma_trend"].map(
		(family): ColumnPlace => ({ family, name: "", prior: ANY }),
	);
	const geos = spec.geo === undefined ? [] : ["*"];
	const found = modelParameters(
		complete,
		channels,
		[...controls, ...free],
		geos,
	);
	const seen = new Set<string>();
	for (const { key, value, wanted } of found.ok ? [] : found.problems) {
		if (!seen.has(key)) wrong(key, value, wanted);
		seen.add(key);
	}
	for (const family of TOTALS)
		spec.channels.forEach((_, m) => {
			const chosen = choosePrior(priors, family, spec.channels, m, ANY);
			if (chosen.key === null || seen.has(chosen.key)) return;
			seen.add(chosen.key);
			if (!chosen.ok)
				wrong(`${chosen.key}.${chosen.field}`, chosen.value, chosen.wanted);
			else if (!isForTotals(chosen.prior))
				wrong(chosen.key, chosen.prior.dist, "LogNormal, Gamma, HalfNormal, …");
		});
	spec.channels.forEach((channel, m) => {
		const [, second] = chooseTotal(priors, spec.channels, m)?.keys ?? [];
		// A coefficient has one prior; which of two is meant cannot be known.
		if (second !== undefined)
			wrong(second, channel, `1 × ${TOTALS.join(" / ")}`);
	});
	return problems;
}

/** A total has no upper edge in the search, so its prior must not have one either. */
function isForTotals(prior: Prior): boolean {
	const { low, high } = priorEdges(prior);
	return (
		low <= 0 && (high === Number.POSITIVE_INFINITY || prior.dist === "Beta")
	);
}

/** Families of parameters of a model with the names of their members; null where those depend on the data. */
function familiesOf(
	spec: ReturnType<typeof completeSpec>,
): Map<string, string[] | null> {
	const channels = [...spec.channels, ...(spec.organic ?? [])];
	const { multiplier } = SATURATION_KINDS[spec.saturation.kind];
	const curves = channelCurves(spec, channels);
	const families = new Map<string, string[] | null>([["intercept", []]]);
	for (const { name } of ADSTOCK_KINDS[spec.adstock.kind])
		families.set(`adstock_${name}`, channels);
	for (const { family, shapes } of curves)
		for (const { name } of shapes)
			families.set(
				`${family}_${name}`,
				channels.filter((_, m) => curves[m]?.family === family),
			);
	families.set(`saturation_${multiplier.name}`, channels);
	families.set("gamma_control", spec.controls);
	families.set("gamma_fourier", null);
	families.set("gamma_holiday", null);
	families.set("gamma_trend", null);
	if (spec.geo !== undefined)
		families.set(`saturation_${multiplier.name}_spread`, channels);
	if (spec.noise === "student_t") families.set("y_nu", []);
	families.set("y_sigma", []);
	for (const family of TOTALS) families.set(family, spec.channels);
	return families;
}
