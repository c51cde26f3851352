import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import { portableTanh } from "../../statistics/portable-tanh.ts";
import type { SteadyResponse } from "./steady-response.ts";

/**
 * One of the three shapes of a response at u >= 0: value, first and second derivative in u, written into `out`. Where a derivative is
 * infinite at 0 (an exponent below 1), it is taken at a millionth of a millionth.
 *
 * @example "hill" with exponent 1 at u = 1: 0.5, 0.25, -0.25
 */
export function shapeAt(
	shape: NonNullable<SteadyResponse["shape"]>,
	exponent: number,
	u: number,
	out: Float64Array,
): void {
	if (shape === "tanh") {
		const value = portableTanh(u);
		const slope = 1 - value * value;
		out[0] = value;
		out[1] = slope;
		out[2] = -2 * value * slope;
		return;
	}
	if (exponent === 1) {
		const rest = 1 / (1 + u);
		const isHill = shape === "hill";
		out[0] = isHill ? u * rest : u;
		out[1] = isHill ? rest * rest : 1;
		out[2] = isHill ? -2 * rest * rest * rest : 0;
		return;
	}
	const at = Math.max(u, 1e-12);
	const power = portableExp(exponent * portableLog(at));
	if (shape === "power") {
		out[0] = u === 0 ? 0 : power;
		out[1] = (exponent * power) / at;
		out[2] = ((exponent - 1) * (out[1] ?? 0)) / at;
		return;
	}
	const value = power / (1 + power);
	const slope = (exponent * value * (1 - value)) / at;
	out[0] = u === 0 ? 0 : value;
	out[1] = slope;
	out[2] = (slope / at) * (exponent * (1 - 2 * value) - 1);
}
