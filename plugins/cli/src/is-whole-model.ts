import type { MmmModel } from "@lotse/shared/causal/mmm/mmm-model.ts";
import { prepareDesign } from "@lotse/shared/causal/mmm/prepare-design.ts";
import { mmmSpec } from "@lotse/shared/contract/budget.ts";

/** Beyond this no amount is one, and sums would leave the range of numbers. */
const largest = 1e15;

/**
 * Whether a model from a file is what a fit wrote, so that curves and budgets can be computed from it without a surprise: a spec
 * within its bounds, series and scales of its channels and controls, every draw of exactly the parameters they give.
 *
 * @param model of which only the outline is known to be right; anything may be missing
 */
export function isWholeModel(model: MmmModel): boolean {
	try {
		return (
			hasSpec(model) && hasSeries(model) && hasDraws(model) && hasWords(model)
		);
	} catch {
		// A part that is read as an object or a list is neither.
		return false;
	}
}

function hasSpec({ spec, currency }: MmmModel): boolean {
	const { currency: own, ...rest } = spec;
	const whole = own === null ? rest : { ...rest, currency: own };
	return own === currency && mmmSpec.safeParse(whole).success;
}

function hasSeries({ series, scales, spec }: MmmModel): boolean {
	const names = (rows: readonly { readonly name: string }[]) =>
		JSON.stringify(rows.map(({ name }) => name));
	const weeks = series.dates.length;
	const markets = [series, ...(series.geos ?? [])];
	const columns = markets.flatMap((market) => [
		market.target,
		...market.channels.flatMap(({ values, spend, frequency }) => [
			values,
			spend,
			...(frequency ? [frequency] : []),
		]),
		...(market.organic ?? []).map(({ values }) => values),
		...market.controls.map(({ values }) => values),
	]);
	const factors = [
		scales.target,
		...scales.channels.flatMap(({ max, costPerUnit }) => [max, costPerUnit]),
		...(scales.organic ?? []).map(({ max }) => max),
		...(scales.geos ?? []).flatMap(({ target, channels }) => [
			target,
			...channels,
		]),
	];
	return (
		weeks > 0 &&
		weeks <= 10_000 &&
		markets.every(
			({ channels }) => names(channels) === JSON.stringify(spec.channels),
		) &&
		markets.every(({ channels }) =>
			channels.every(
				({ name, frequency }) =>
					Object.hasOwn(spec.reach ?? {}, name) === (frequency !== undefined),
			),
		) &&
		(scales.geos?.length ?? 0) === (series.geos?.length ?? 0) &&
		names(scales.channels) === JSON.stringify(spec.channels) &&
		names(series.controls) === JSON.stringify(spec.controls) &&
		columns.every(
			(values) => values.length === weeks && values.every(isNumber),
		) &&
		factors.every((value) => isNumber(value) && value > 0) &&
		(scales.controlSpreads ?? []).every((own) => isNumber(own) && own >= 0)
	);
}

function hasDraws({
	series,
	spec,
	scales,
	parameters,
	draws,
}: MmmModel): boolean {
	const { names } = prepareDesign(series, spec, scales).layout;
	return (
		draws.length > 0 &&
		JSON.stringify(names) === JSON.stringify(parameters) &&
		draws.every((draw) => draw.length === names.length && draw.every(isNumber))
	);
}

function hasWords({ verdict, dataWindow }: MmmModel): boolean {
	const isDay = (text: unknown) =>
		typeof text === "string" &&
		Number.isFinite(Date.parse(`${text}T00:00:00Z`));
	return (
		["given", "withheld"].includes(verdict.advice) &&
		verdict.reasons.every(
			({ de, en }) => typeof de === "string" && typeof en === "string",
		) &&
		isDay(dataWindow.from) &&
		isDay(dataWindow.to) &&
		Number.isInteger(dataWindow.weeks)
	);
}

function isNumber(value: unknown): boolean {
	return typeof value === "number" && Math.abs(value) <= largest;
}
