import { mean } from "../../statistics/mean.ts";
import { quantile } from "../../statistics/quantile.ts";
import { variance } from "../../statistics/variance.ts";
import type { MmmModel } from "../mmm/mmm-model.ts";
import type { Interval } from "../mmm/mmm-results.ts";
import { prepareDesign } from "../mmm/prepare-design.ts";
import { type TabulatedPrior, tabulatePrior } from "./tabulate-prior.ts";

/** What was assumed of a parameter before the data, and what is believed after them. */
export type PriorComparison = {
	/** As in `parameters`, such as `saturation_lam[tv]`. */
	name: string;
	/** The channel it belongs to; left out for all others. */
	channel?: string;
	/** What it says of the channel: how long media last, how the curve bends, how much it brings. */
	role?: "carry-over" | "curve" | "size";
	prior: Interval & { sd: number };
	posterior: Interval & { sd: number };
	/** Largest difference of the two distribution functions, 0 (the data said nothing) to 1. */
	moved: number;
};

/**
 * Every parameter of a model beside its prior. Parameters of single markets are left out, as are coefficients whose prior sits on the
 * channel's return or share instead, and the second parameter of "tanh", which stands for something else in the search.
 */
export function compareWithPriors(
	model: Pick<
		MmmModel,
		"series" | "spec" | "scales" | "parameters" | "draws" | "dataWindow"
	>,
): PriorComparison[] {
	const design = prepareDesign(
		model.series,
		model.spec,
		model.scales,
		model.dataWindow.weeks,
	);
	const { layout, channels, parameters } = design;
	const ownerAt = new Map<number, Owner>();
	const own = (role: Owner["role"], firsts: readonly number[]) => {
		for (const first of firsts)
			channels.forEach(({ name }, m) => {
				ownerAt.set(first + m, { channel: name, role });
			});
	};
	own("carry-over", layout.adstock);
	layout.curves.forEach(({ places }, m) => {
		for (const place of places)
			ownerAt.set(place, { channel: channels[m]?.name ?? "", role: "curve" });
	});
	own("size", [layout.beta]);
	const { geo } = layout;
	const isSkipped = (place: number) =>
		(geo !== undefined &&
			place >= geo.betaSpread &&
			place < geo.beta + design.geos.length * channels.length) ||
		layout.curves.some(
			({ kind, places }) => kind === "tanh" && places.includes(place),
		);
	const tables = new Map<string, TabulatedPrior>();
	return parameters.flatMap((parameter, place) => {
		const owner = ownerAt.get(place);
		const hasOther =
			owner?.role === "size" && channels[place - layout.beta]?.total;
		if (isSkipped(place) || hasOther) return [];
		const key = JSON.stringify(parameter);
		const before =
			tables.get(key) ?? tabulatePrior(parameter.support, parameter.prior);
		tables.set(key, before);
		const drawn = Float64Array.from(
			model.draws,
			(draw) => draw[place] ?? Number.NaN,
		).sort();
		return [
			{
				name: layout.names[place] ?? "",
				...owner,
				prior: {
					mean: before.mean,
					sd: before.sd,
					q3: before.quantile(0.03),
					q97: before.quantile(0.97),
				},
				posterior: {
					mean: mean(drawn),
					sd: Math.sqrt(variance(drawn)),
					q3: quantile(drawn, 0.03),
					q97: quantile(drawn, 0.97),
				},
				moved: largestGap(drawn, before.below),
			},
		];
	});
}

type Owner = Required<Pick<PriorComparison, "channel" | "role">>;

/** Kolmogorov-Smirnov distance of sorted draws from a distribution function. */
function largestGap(
	sorted: Float64Array,
	below: (x: number) => number,
): number {
	let gap = 0;
	sorted.forEach((value, i) => {
		const wanted = below(value);
		gap = Math.max(
			gap,
			wanted - i / sorted.length,
			(i + 1) / sorted.length - wanted,
		);
	});
	return gap;
}
