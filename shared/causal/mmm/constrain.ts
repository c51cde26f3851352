import { portableExp } from "../../statistics/portable-exp.ts";
import { createSaturation } from "./create-saturation.ts";
import { marketFactor } from "./market-factor.ts";
import type { MmmDesign } from "./mmm-design.ts";
import { support } from "./support.ts";

/**
 * Turns a free point of the search (see `log-posterior.ts`) into parameters as they are reported: every one within its support, the
 * coefficient in place of the effect at the typical level, intercept and coefficients for columns as they stand in the file, each
 * market's own intercept, sigma and coefficients in place of its differences.
 */
export function constrain(
	design: MmmDesign,
	theta: ArrayLike<number>,
): Float64Array {
	const { layout, parameters, columns, geos } = design;
	const values = Float64Array.from(
		parameters,
		(parameter, i) =>
			support.at(parameter.support, theta[i] ?? Number.NaN).value,
	);
	const at = (place: number) => values[place] ?? Number.NaN;
	const shape = new Float64Array(1);
	const count = design.channels.length;
	design.channels.forEach((channel, m) => {
		const { kind = "none", places = [] } = layout.curves[m] ?? {};
		const shapes = places.map(at);
		createSaturation(kind).fill(
			Float64Array.of(channel.reference),
			shapes,
			shape,
		);
		const level = portableExp(theta[layout.beta + m] ?? Number.NaN);
		const beta = level / (shape[0] ?? Number.NaN);
		values[layout.beta + m] = beta;
		const [tanhPlace] = places;
		if (kind === "tanh" && tanhPlace !== undefined)
			values[tanhPlace] = 1 / (beta * at(tanhPlace));
		const { geo } = layout;
		const root = portableExp((theta[layout.beta + m] ?? Number.NaN) / 3);
		if (geo)
			geos.forEach((_, g) => {
				const place = geo.beta + g * count + m;
				const c = design.centring?.[g * count + m] ?? 0;
				const { factor } = marketFactor(
					theta[place] ?? Number.NaN,
					c,
					at(geo.betaSpread + m),
					root,
				);
				values[place] = beta * factor;
			});
	});
	const common = at(0);
	let intercept = common;
	const moved = new Float64Array(geos.length);
	columns.forEach(({ centre, scale, own }, c) => {
		const raw = at(layout.column + c) / scale;
		values[layout.column + c] = raw;
		if (!own) intercept -= raw * centre;
		else {
			values[layout.column + c] = raw + at(layout.column + own.common);
			moved[own.market] = (moved[own.market] ?? 0) - raw * centre;
		}
	});
	values[0] = intercept;
	const { geo } = layout;
	if (geo)
		geos.forEach((_, g) => {
			values[geo.intercept + g] =
				at(geo.intercept + g) + intercept - common + (moved[g] ?? 0);
			values[geo.sigma + g] = portableExp(at(geo.sigma + g));
		});
	return values;
}
