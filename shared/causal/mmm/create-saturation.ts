import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import { portableTanh } from "../../statistics/portable-tanh.ts";
import type { SaturationName } from "./mmm-spec.ts";

/**
 * The shape of a saturation over a list of media levels, without its multiplier. Shape parameters stand in the order of
 * `saturation-kinds.ts`, but for `tanh`, whose one parameter here is the steepness 1 / (b c).
 */
export type Saturation = {
	/** shape(a) of every level, at least 0. */
	fill(
		levels: Float64Array,
		shapes: ArrayLike<number>,
		out: Float64Array,
	): void;
	/**
	 * The way back: from the slope of something in each shape(a) to its slopes in the levels (written into `byLevel`) and in the shape
	 * parameters (added to `byShape`).
	 *
	 * @param values as `fill` wrote them for the same levels and parameters
	 */
	back(
		levels: Float64Array,
		shapes: ArrayLike<number>,
		values: Float64Array,
		byValue: Float64Array,
		byLevel: Float64Array,
		byShape: Float64Array,
	): void;
};

/**
 * A saturation by its kind. A level of zero has the value zero and, where the curve is vertical there, the slope zero: nothing moves it.
 *
 * @example createSaturation("hill") with slope 1 and kappa 0.3 turns level 1 into 1 / 1.3
 */
export function createSaturation(kind: SaturationName): Saturation {
	switch (kind) {
		case "logistic":
			return hyperbolic(0.5);
		case "tanh":
			return hyperbolic(1);
		case "michaelis_menten":
			return MICHAELIS_MENTEN;
		case "hill":
			return HILL;
		case "root":
			return ROOT;
		case "none":
			return NONE;
	}
}

/** tanh(part * steepness * a). */
function hyperbolic(part: number): Saturation {
	return {
		fill(levels, shapes, out) {
			const rate = part * (shapes[0] ?? Number.NaN);
			for (let i = 0; i < out.length; i++)
				out[i] = portableTanh(rate * (levels[i] ?? 0));
		},
		back(levels, shapes, values, byValue, byLevel, byShape) {
			const rate = part * (shapes[0] ?? Number.NaN);
			let sum = 0;
			for (let i = 0; i < values.length; i++) {
				const value = values[i] ?? 0;
				const bend = (byValue[i] ?? 0) * (1 - value * value);
				sum += bend * (levels[i] ?? 0);
				byLevel[i] = bend * rate;
			}
			byShape[0] = (byShape[0] ?? 0) + part * sum;
		},
	};
}

const MICHAELIS_MENTEN: Saturation = {
	fill(levels, shapes, out) {
		const half = shapes[0] ?? Number.NaN;
		for (let i = 0; i < out.length; i++) {
			const level = levels[i] ?? 0;
			out[i] = level === 0 ? 0 : level / (half + level);
		}
	},
	back(levels, shapes, values, byValue, byLevel, byShape) {
		const half = shapes[0] ?? Number.NaN;
		let sum = 0;
		for (let i = 0; i < values.length; i++) {
			const rest = 1 / (half + (levels[i] ?? 0));
			const slope = (byValue[i] ?? 0) * rest;
			sum -= slope * (values[i] ?? 0);
			byLevel[i] = slope * half * rest;
		}
		byShape[0] = (byShape[0] ?? 0) + sum;
	},
};

const HILL: Saturation = {
	fill(levels, shapes, out) {
		const slope = shapes[0] ?? Number.NaN;
		const logHalf = portableLog(shapes[1] ?? Number.NaN);
		for (let i = 0; i < out.length; i++) {
			const level = levels[i] ?? 0;
			out[i] =
				level > 0
					? 1 / (1 + portableExp(-slope * (portableLog(level) - logHalf)))
					: 0;
		}
	},
	back(levels, shapes, values, byValue, byLevel, byShape) {
		const slope = shapes[0] ?? Number.NaN;
		const half = shapes[1] ?? Number.NaN;
		const logHalf = portableLog(half);
		let bySlope = 0;
		let sum = 0;
		for (let i = 0; i < values.length; i++) {
			const level = levels[i] ?? 0;
			const value = values[i] ?? 0;
			const bend = (byValue[i] ?? 0) * value * (1 - value);
			if (level === 0 || bend === 0) {
				byLevel[i] = 0;
				continue;
			}
			bySlope += bend * (portableLog(level) - logHalf);
			sum += bend;
			byLevel[i] = (bend * slope) / level;
		}
		byShape[0] = (byShape[0] ?? 0) + bySlope;
		byShape[1] = (byShape[1] ?? 0) - (sum * slope) / half;
	},
};

const ROOT: Saturation = {
	fill(levels, shapes, out) {
		const power = shapes[0] ?? Number.NaN;
		for (let i = 0; i < out.length; i++) {
			const level = levels[i] ?? 0;
			out[i] = level > 0 ? portableExp(power * portableLog(level)) : 0;
		}
	},
	back(levels, shapes, values, byValue, byLevel, byShape) {
		const power = shapes[0] ?? Number.NaN;
		let sum = 0;
		for (let i = 0; i < values.length; i++) {
			const level = levels[i] ?? 0;
			const slope = (byValue[i] ?? 0) * (values[i] ?? 0);
			if (level === 0) {
				byLevel[i] = 0;
				continue;
			}
			sum += slope * portableLog(level);
			byLevel[i] = (slope * power) / level;
		}
		byShape[0] = (byShape[0] ?? 0) + sum;
	},
};

const NONE: Saturation = {
	fill(levels, _shapes, out) {
		for (let i = 0; i < out.length; i++) out[i] = levels[i] ?? 0;
	},
	back(_levels, _shapes, values, byValue, byLevel) {
		for (let i = 0; i < values.length; i++) byLevel[i] = byValue[i] ?? 0;
	},
};
