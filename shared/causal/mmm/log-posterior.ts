import { portableExp } from "../../statistics/portable-exp.ts";
import { channelEffect } from "./channel-effect.ts";
import { likelihood } from "./likelihood.ts";
import type { MmmDesign } from "./mmm-design.ts";
import { priorDensity } from "./prior-density.ts";
import { support } from "./support.ts";

/** Log density at a free point; writes the gradient into `gradient` when it is given. -Infinity or NaN far outside. */
export type LogPosterior = (
	theta: Float64Array,
	gradient?: Float64Array,
) => number;

/**
 * Log density of the posterior over free (unbounded) parameters, Jacobians included, and its gradient. It knows nothing of how it is
 * searched or sampled.
 *
 *     y_gt ~ Normal or Student-t(intercept_g + sum_m beta_gm shape_m(a_gtm) + sum_c gamma_c z_gtc, sigma_g),   a = carried-over media
 *
 * Free parameters, in the places of `parameter-layout.ts`:
 * - intercept and coefficients of centred, scaled columns (priors are evaluated on the raw scale; the map is linear)
 * - logit, logarithm or themselves for what has two, one or no edges (`support.ts`)
 * - in beta's place the logarithm of the effect at the channel's typical level. Data tell that effect well and the split between
 *   beta and its shape badly, so in these coordinates the posterior is close to a bell curve.
 * - of markets: their own intercept, log sigma and step of beta (`market-factor.ts`), and their differences in the coefficients of
 *   controls that differ (`control-spreads.ts`)
 *
 * Cost O(rows * (channels * lags + columns)). The returned function owns its work space: not for use from two threads.
 */
export function logPosterior(design: MmmDesign): LogPosterior {
	const { layout, rows, weeks, geos, columns, parameters } = design;
	const residual = new Float64Array(rows);
	const byMean = new Float64Array(rows);
	const effects = design.channels.map((_, m) => channelEffect(design, m));
	const densities = parameters.map(({ prior }) => priorDensity(prior));
	const coefficients = new Float64Array(columns.length);
	const { geo } = layout;

	return (theta, gradient) => {
		const at = (place: number) => theta[place] ?? Number.NaN;
		for (let g = 0; g < geos.length; g++) {
			const level = at(geo ? geo.intercept + g : 0);
			for (let t = g * weeks; t < (g + 1) * weeks; t++)
				residual[t] = (design.target[t] ?? 0) - level;
		}
		let log = 0;
		for (const effect of effects) log += effect.subtract(theta, residual);
		let rawIntercept = at(0);
		for (let c = 0; c < columns.length; c++) {
			const column = columns[c];
			const parameter = parameters[layout.column + c];
			if (!column || !parameter) continue;
			const point = support.at(parameter.support, at(layout.column + c));
			const raw = point.value / column.scale;
			coefficients[c] = point.value;
			if (!column.own) rawIntercept -= raw * column.centre;
			log += (densities[layout.column + c]?.log(raw) ?? 0) + point.logSlope;
			const { scaled, own } = column;
			const from = (own?.market ?? 0) * weeks;
			for (let t = 0; t < scaled.length; t++)
				residual[from + t] =
					(residual[from + t] ?? 0) - point.value * (scaled[t] ?? 0);
		}
		log += densities[0]?.log(rawIntercept) ?? 0;
		const noise = readNoise(theta);
		log += noise.log;
		let byLogSigma = 0;
		let byNu = 0;
		for (let g = 0; g < geos.length; g++) {
			const from = g * weeks;
			const sigma = geo ? portableExp(at(geo.sigma + g)) : noise.sigma;
			const market = likelihood(
				residual,
				from,
				from + weeks,
				sigma,
				noise.nu,
				byMean,
			);
			log += market.log;
			if (!geo) byLogSigma += market.byLogSigma;
			byNu += market.byNu;
			if (gradient && geo) gradient[geo.sigma + g] = market.byLogSigma;
		}
		if (!gradient) return log + marketPriors(theta);
		gradient[layout.sigma] = byLogSigma + noise.slopeOf(layout.sigma, theta);
		if (layout.nu !== undefined)
			gradient[layout.nu] =
				byNu * noise.nuSlope + noise.slopeOf(layout.nu, theta);
		linearSlopes(theta, rawIntercept, gradient);
		log += marketPriors(theta, gradient);
		for (const effect of effects) effect.slopes(byMean, gradient);
		return log;
	};

	function readNoise(theta: Float64Array) {
		const scale = priorAt(layout.sigma, theta);
		const degrees = layout.nu === undefined ? null : priorAt(layout.nu, theta);
		return {
			sigma: scale.value,
			nu: degrees?.value ?? Number.POSITIVE_INFINITY,
			nuSlope: degrees?.slope ?? 0,
			log: scale.log + (degrees?.log ?? 0),
			slopeOf: (place: number, at: Float64Array) => priorAt(place, at).byFree,
		};
	}

	/** A parameter at its place: value, log prior with Jacobian, and the slope of that in the free coordinate. */
	function priorAt(place: number, theta: Float64Array) {
		const parameter = parameters[place];
		const density = densities[place];
		if (!parameter || !density) throw new RangeError(`no parameter ${place}`);
		const point = support.at(parameter.support, theta[place] ?? Number.NaN);
		return {
			value: point.value,
			slope: point.slope,
			log: density.log(point.value) + point.logSlope,
			byFree: density.slope(point.value) * point.slope + point.slopeOfLogSlope,
		};
	}

	/** Each market's intercept and log sigma beside the common ones; adds to the slopes of those. */
	function marketPriors(theta: Float64Array, gradient?: Float64Array): number {
		if (!geo) return 0;
		let log = 0;
		for (const [first, common] of [
			[geo.intercept, 0],
			[geo.sigma, layout.sigma],
		] as const)
			for (let g = 0; g < geos.length; g++) {
				const place = first + g;
				const density = densities[place];
				const away = (theta[place] ?? Number.NaN) - (theta[common] ?? 0);
				log += density?.log(away) ?? 0;
				if (!gradient) continue;
				const pull = density?.slope(away) ?? 0;
				const before =
					first === geo.sigma ? (gradient[place] ?? 0) : meanSlope(g);
				gradient[place] = before + pull;
				gradient[common] = (gradient[common] ?? 0) - pull;
			}
		return log;
	}

	function meanSlope(g: number): number {
		let sum = 0;
		for (let t = g * weeks; t < (g + 1) * weeks; t++) sum += byMean[t] ?? 0;
		return sum;
	}

	function linearSlopes(
		theta: Float64Array,
		rawIntercept: number,
		gradient: Float64Array,
	): void {
		const interceptSlope = densities[0]?.slope(rawIntercept) ?? 0;
		// With markets the common intercept moves no row, only the markets' own.
		let sum = 0;
		if (!geo) for (let t = 0; t < rows; t++) sum += byMean[t] ?? 0;
		gradient[0] = sum + interceptSlope;
		for (let c = 0; c < columns.length; c++) {
			const column = columns[c];
			const place = layout.column + c;
			const parameter = parameters[place];
			if (!column || !parameter) continue;
			const { scaled, scale, centre, own } = column;
			const from = (own?.market ?? 0) * weeks;
			let byCoefficient = 0;
			for (let t = 0; t < scaled.length; t++)
				byCoefficient += (byMean[from + t] ?? 0) * (scaled[t] ?? 0);
			const raw = (coefficients[c] ?? 0) / scale;
			const byLevel = own ? 0 : interceptSlope * centre;
			byCoefficient += ((densities[place]?.slope(raw) ?? 0) - byLevel) / scale;
			if (parameter.support.kind === "real") gradient[place] = byCoefficient;
			else {
				const point = support.at(parameter.support, theta[place] ?? Number.NaN);
				gradient[place] = byCoefficient * point.slope + point.slopeOfLogSlope;
			}
		}
	}
}
