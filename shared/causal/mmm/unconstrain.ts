import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import { createSaturation } from "./create-saturation.ts";
import { marketStep } from "./market-step.ts";
import type { MmmDesign } from "./mmm-design.ts";
import { support } from "./support.ts";

/**
 * The way back from `constrain`: from parameters as they are reported to a free point of the search. Entries are not finite where a
 * parameter stands on the edge of its support, as rounding may put it.
 */
export function unconstrain(
	design: MmmDesign,
	values: ArrayLike<number>,
): Float64Array {
	const { layout, parameters, columns, geos, channels } = design;
	const at = (place: number) => values[place] ?? Number.NaN;
	const own = Float64Array.from(values);
	let centres = 0;
	const ownCentres = new Float64Array(geos.length);
	columns.forEach(({ centre, scale, own: of }, c) => {
		const place = layout.column + c;
		const raw = at(place) - (of ? at(layout.column + of.common) : 0);
		own[place] = raw * scale;
		if (!of) centres += raw * centre;
		else ownCentres[of.market] = (ownCentres[of.market] ?? 0) + raw * centre;
	});
	own[0] = at(0) + centres;
	channels.forEach((_, m) => {
		const { kind, places = [] } = layout.curves[m] ?? {};
		const [place] = places;
		if (kind === "tanh" && place !== undefined)
			own[place] = 1 / (at(layout.beta + m) * at(place));
	});
	const theta = own.map((value, i) => {
		const parameter = parameters[i];
		return parameter ? support.free(parameter.support, value) : Number.NaN;
	});
	const shape = new Float64Array(1);
	channels.forEach(({ reference }, m) => {
		const { kind = "none", places = [] } = layout.curves[m] ?? {};
		const shapes = places.map((place) => own[place] ?? Number.NaN);
		createSaturation(kind).fill(Float64Array.of(reference), shapes, shape);
		const beta = at(layout.beta + m);
		theta[layout.beta + m] = portableLog(beta * (shape[0] ?? Number.NaN));
	});
	const { geo } = layout;
	if (!geo) return theta;
	geos.forEach((_, g) => {
		theta[geo.intercept + g] =
			at(geo.intercept + g) + centres + (ownCentres[g] ?? 0);
		theta[geo.sigma + g] = portableLog(at(geo.sigma + g));
		channels.forEach((_, m) => {
			const place = geo.beta + g * channels.length + m;
			theta[place] = marketStep(
				portableLog(at(place)) - portableLog(at(layout.beta + m)),
				design.centring?.[g * channels.length + m] ?? 0,
				at(geo.betaSpread + m),
				portableExp((theta[layout.beta + m] ?? Number.NaN) / 3),
			);
		});
	});
	return theta;
}
