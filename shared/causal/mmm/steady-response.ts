import { drawParameters } from "./draw-parameters.ts";
import type { MmmModel } from "./mmm-model.ts";
import type { SaturationName } from "./mmm-spec.ts";
import { modelLayout } from "./model-layout.ts";
import { shapeAt } from "./shape-at.ts";
import { usualFrequency } from "./usual-frequency.ts";

/**
 * The response of one channel to a steady weekly spend, draw by draw: the sum over markets of full * shape(rate * spend).
 *
 * Whatever the kind of saturation, its shape is one of three: "tanh", tanh(u); "hill", u^exponent / (1 + u^exponent); "power",
 * u^exponent. Evaluate it with `respond` and `marginalResponse`; `isConcave` tells whether returns only diminish.
 */
export type SteadyResponse = {
	channel: string;
	/** Markets, 1 where left out; entries of `full` and `rate` stand draw by draw, markets side by side. */
	markets?: number;
	/** "tanh" where left out. */
	shape?: "tanh" | "hill" | "power";
	/** Target a week for shape 1 (for "tanh" and "hill" at full saturation); positive. */
	full: Float64Array;
	/** Per unit of money a week over all markets; positive, or 0 where a market gets none. */
	rate: Float64Array;
	/** One entry a draw; left out where it is 1 throughout. */
	exponent?: Float64Array;
};

/**
 * What a steady weekly spend brings a week once carry-over has built up, for every paid channel and draw of a model.
 *
 * Carry-over weights sum to 1, so a steady spend s reaches the saturation as s itself, and the tail that falls into later weeks is
 * counted in full; the order of carry-over and saturation makes no difference. Cost per unit is taken as it was on average in the
 * window, and where there are markets their shares of the channel's media too.
 *
 * A channel known by reach and frequency is bought at a steady frequency and at the cost per contact of the window: money buys people,
 * whose answers add up.
 *
 * @param draws use only the first so many; all when left out
 * @param frequencies of such channels by name, from 1 up; contacts over people of the window when left out
 */
export function steadyResponse(
	model: Pick<MmmModel, "scales" | "parameters" | "draws" | "spec" | "series">,
	draws: number = model.draws.length,
	frequencies: Readonly<Record<string, number>> = {},
): SteadyResponse[] {
	const { scales, series } = model;
	const used = model.draws.slice(0, draws);
	const places = modelLayout(model);
	return scales.channels.map(({ name, max, costPerUnit }, m) => {
		const markets = (series.geos ?? [null]).map((geo, g) => {
			const own = geo?.channels[m]?.values ?? [];
			const all = series.channels[m]?.values ?? [];
			const share = geo ? total(own) / total(all) : 1;
			return {
				unit: scales.geos?.[g]?.target ?? scales.target,
				/** Scaled media of this market for one unit of money in all. */
				perMoney:
					share / ((scales.geos?.[g]?.channels[m] ?? max) * costPerUnit),
			};
		});
		const { kind = "none" } = places.layout.curves[m] ?? {};
		const known = series.channels[m];
		const often = known ? usualFrequency(known) : null;
		const frequency = often && (frequencies[name] ?? often.usual);
		/** At this many times the usual frequency the same money reaches so many times fewer people. */
		const thinner = often && frequency ? often.usual / frequency : 1;
		const point = new Float64Array(3);
		const full = new Float64Array(used.length * markets.length);
		const rate = new Float64Array(full.length);
		const exponent = new Float64Array(used.length);
		used.forEach((draw, d) => {
			const { shapes, betas } = drawParameters(places, draw, m);
			const base = baseOf(kind, shapes);
			if (frequency)
				shapeAt("hill", base.exponent, frequency * base.steepness, point);
			const answer = frequency ? (point[0] ?? Number.NaN) : 1;
			exponent[d] = frequency ? 1 : base.exponent;
			markets.forEach(({ unit, perMoney }, g) => {
				const at = d * markets.length + g;
				full[at] = (betas[g] ?? Number.NaN) * unit * answer;
				rate[at] = (frequency ? thinner : base.steepness) * perMoney;
			});
		});
		return {
			channel: name,
			markets: markets.length,
			shape: frequency ? "power" : shapeOf(kind),
			full,
			rate,
			...(exponent.every((value) => value === 1) ? {} : { exponent }),
		};
	});
}

function shapeOf(kind: SaturationName): NonNullable<SteadyResponse["shape"]> {
	if (kind === "logistic" || kind === "tanh") return "tanh";
	return kind === "hill" || kind === "michaelis_menten" ? "hill" : "power";
}

function baseOf(
	kind: SaturationName,
	[first = Number.NaN, second = Number.NaN]: number[],
): { steepness: number; exponent: number } {
	switch (kind) {
		case "logistic":
			return { steepness: first / 2, exponent: 1 };
		case "tanh":
			return { steepness: first, exponent: 1 };
		case "michaelis_menten":
			return { steepness: 1 / first, exponent: 1 };
		case "hill":
			return { steepness: 1 / second, exponent: first };
		case "root":
			return { steepness: 1, exponent: first };
		case "none":
			return { steepness: 1, exponent: 1 };
	}
}

function total(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
