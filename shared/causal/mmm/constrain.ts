import { portableExp } from "../../statistics/portable-exp.ts";
import { portableTanh } from "../../statistics/portable-tanh.ts";
import type { MmmDesign } from "./mmm-design.ts";

/**
 * Turns a free point of the search (see `log-posterior.ts`) into parameters as they are reported: alpha within 0..1, lam, beta and
 * sigma positive, intercept and control coefficients for controls as they stand in the file.
 */
export function constrain(
	design: MmmDesign,
	theta: ArrayLike<number>,
): Float64Array {
	const { layout } = design;
	const values = Float64Array.from(theta);
	const at = (place: number) => theta[place] ?? Number.NaN;
	design.channels.forEach((channel, m) => {
		const lam = portableExp(at(layout.lam + m));
		const effect = portableExp(at(layout.beta + m));
		values[layout.alpha + m] = 1 / (1 + portableExp(-at(layout.alpha + m)));
		values[layout.lam + m] = lam;
		values[layout.beta + m] =
			effect / portableTanh((lam * channel.reference) / 2);
	});
	let intercept = at(0);
	design.controls.forEach(({ centre, scale }, c) => {
		const raw = at(layout.control + c) / scale;
		values[layout.control + c] = raw;
		intercept -= raw * centre;
	});
	values[0] = intercept;
	values[layout.sigma] = portableExp(at(layout.sigma));
	return values;
}
