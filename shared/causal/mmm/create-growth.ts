import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import { portableTanh } from "../../statistics/portable-tanh.ts";
import type { SaturationName } from "./mmm-spec.ts";

/**
 * How the shape of a saturation grows when every level grows in proportion: a shape'(a), its slope in log a. Shape parameters stand as in
 * `create-saturation.ts`.
 */
export type Growth = {
	/** a shape'(a) of every level. */
	fill(
		levels: Float64Array,
		shapes: ArrayLike<number>,
		out: Float64Array,
	): void;
	/** From the slope of something in each a shape'(a): adds its slopes in the levels to `byLevel`, in the parameters to `byShape`. */
	back(
		levels: Float64Array,
		shapes: ArrayLike<number>,
		byValue: Float64Array,
		byLevel: Float64Array,
		byShape: Float64Array,
	): void;
};

/**
 * The growth of a saturation by its kind: what a marginal return is made of. A level of zero grows nothing.
 *
 * @example createGrowth("hill") with slope 1 and kappa 1 turns level 1 into 0.25
 */
export function createGrowth(kind: SaturationName): Growth {
	switch (kind) {
		case "logistic":
			return pointwise(hyperbolic(0.5));
		case "tanh":
			return pointwise(hyperbolic(1));
		case "michaelis_menten":
			return pointwise(michaelisMenten);
		case "hill":
			return pointwise(hill);
		case "root":
			return pointwise(root);
		case "none":
			return pointwise((level, _, out) => {
				out[0] = level;
				out[1] = level;
			});
	}
}

/** Growth at one positive level: value, its slope in log level, and its slopes in the parameters. */
type AtLevel = (
	level: number,
	shapes: ArrayLike<number>,
	out: Float64Array,
) => void;

function pointwise(at: AtLevel): Growth {
	const out = new Float64Array(4);
	return {
		fill(levels, shapes, values) {
			for (let i = 0; i < values.length; i++) {
				const level = levels[i] ?? 0;
				if (level > 0) at(level, shapes, out);
				values[i] = level > 0 ? (out[0] ?? 0) : 0;
			}
		},
		back(levels, shapes, byValue, byLevel, byShape) {
			for (let i = 0; i < byValue.length; i++) {
				const level = levels[i] ?? 0;
				if (!(level > 0)) continue;
				at(level, shapes, out);
				const pull = byValue[i] ?? 0;
				byLevel[i] = (byLevel[i] ?? 0) + (pull * (out[1] ?? 0)) / level;
				for (let p = 0; p < byShape.length; p++)
					byShape[p] = (byShape[p] ?? 0) + pull * (out[2 + p] ?? 0);
			}
		},
	};
}

/** Of tanh(u), u = part * steepness * a. */
function hyperbolic(part: number): AtLevel {
	return (level, shapes, out) => {
		const steepness = shapes[0] ?? Number.NaN;
		const rate = part * steepness;
		const u = rate * level;
		const value = portableTanh(u);
		out[0] = (1 - value * value) * rate * level;
		out[1] = (out[0] ?? 0) * (1 - 2 * u * value);
		out[2] = (out[1] ?? 0) / steepness;
	};
}

const hill: AtLevel = (level, shapes, out) => {
	const slope = shapes[0] ?? Number.NaN;
	const half = shapes[1] ?? Number.NaN;
	const logRatio = portableLog(level) - portableLog(half);
	const value = 1 / (1 + portableExp(-slope * logRatio));
	const bend = value * (1 - value);
	const turn = bend * (1 - 2 * value);
	out[0] = slope * bend;
	out[1] = slope * slope * turn;
	out[2] = bend + slope * turn * logRatio;
	out[3] = (-slope * slope * turn) / half;
};

const michaelisMenten: AtLevel = (level, shapes, out) => {
	const half = shapes[0] ?? Number.NaN;
	const value = level / (half + level);
	const bend = value * (1 - value);
	out[0] = bend;
	out[1] = bend * (1 - 2 * value);
	out[2] = -(out[1] ?? 0) / half;
};

const root: AtLevel = (level, shapes, out) => {
	const power = shapes[0] ?? Number.NaN;
	const logLevel = portableLog(level);
	const value = portableExp(power * logLevel);
	out[0] = power * value;
	out[1] = power * power * value;
	out[2] = value + power * value * logLevel;
};
