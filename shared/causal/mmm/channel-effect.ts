import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import { adstockWeights } from "./adstock-weights.ts";
import { carryBack } from "./carry-back.ts";
import { carryOver } from "./carry-over.ts";
import { channelCarry } from "./channel-carry.ts";
import { createSaturation } from "./create-saturation.ts";
import { geometricCarry } from "./geometric-carry.ts";
import { liftEffect } from "./lift-effect.ts";
import { marginalTotal } from "./marginal-total.ts";
import { marketBetas } from "./market-betas.ts";
import type { MmmDesign } from "./mmm-design.ts";
import { priorDensity } from "./prior-density.ts";
import { type SupportPoint, support } from "./support.ts";

/** One channel's part of the log posterior; keeps what the forward pass found for the backward pass. */
export type ChannelEffect = {
	/**
	 * Takes the channel's effect off the residual of every row and returns the logarithm of its prior density, Jacobian included, and of
	 * its lift tests.
	 */
	subtract(theta: ArrayLike<number>, residual: Float64Array): number;
	/**
	 * Writes the slopes of the log posterior in the channel's parameters at the point of the last `subtract`.
	 *
	 * @param byMean slope of the log likelihood in the expected value of each row
	 */
	slopes(byMean: Float64Array, gradient: Float64Array): void;
};

/**
 * The effect beta_g shape(a) of carried-over media in every market g, with its priors.
 *
 * In beta's place stands the logarithm of the effect at the channel's typical level r, beta shape(r). The Jacobian of (shape parameters,
 * effect) to (shape parameters, beta) is triangular, so its logarithm is that of plain logarithms. Where markets are modelled, each has
 * its own beta_g beside the common one (`market-factor.ts`).
 *
 * With a prior on the total (return on spend, share of the target) or on the marginal return that density takes the place of beta's:
 * both are proportional to beta, so the Jacobian is the same (Meridian's ROI and mROI priors).
 */
export function channelEffect(design: MmmDesign, m: number): ChannelEffect {
	const { layout, rows, weeks, geos, spec, history } = design;
	const channel = design.channels[m];
	if (!channel) throw new RangeError(`there is no channel ${m}`);
	const { media, frequency, total } = channel;
	const curve = layout.curves[m];
	if (!curve) throw new RangeError(`there is no curve ${m}`);
	const { kind, order } = curve;
	const saturationFirst = order === "saturation_first";
	const isTanh = kind === "tanh";
	const saturation = createSaturation(kind);
	const term = (place: number) => {
		const parameter = design.parameters[place];
		if (!parameter) throw new RangeError(`there is no parameter ${place}`);
		return {
			place,
			support: parameter.support,
			density: priorDensity(parameter.prior),
		};
	};
	const adstockTerms = layout.adstock.map((first) => term(first + m));
	const shapeTerms = curve.places.map(term);
	const betaTerm = term(layout.beta + m);
	const markets = marketBetas(design, m);
	const totalDensity = total && priorDensity(total.prior);
	const margin =
		total?.of === "margin"
			? marginalTotal(
					design,
					kind,
					order,
					saturationFirst ? media.length : rows,
				)
			: null;
	const lifts = design.liftTests
		.filter((test) => test.channel === m)
		.map((test) => ({
			geo: test.geo,
			...liftEffect(test, saturation, order),
		}));

	const weights = new Float64Array(design.lags);
	const weightSlopes = adstockTerms.map(() => new Float64Array(design.lags));
	const byWeight = new Float64Array(design.lags);
	/** What enters saturation: carried-over media, media as they are with their history, or frequency. */
	const levels = saturationFirst
		? (frequency ?? media)
		: new Float64Array(rows);
	const values = new Float64Array(levels.length);
	/** What is carried over where saturation comes first: the curve itself, or times reach. */
	const doses = frequency ? new Float64Array(levels.length) : values;
	const effect = saturationFirst ? new Float64Array(rows) : values;
	const fused = margin ? null : channelCarry(design, m);
	/** Curves that are not vertical at 0 may have their carry-over by recursion. */
	const isGentle = !["hill", "root"].includes(kind);
	const geometric =
		spec.adstock.kind === "geometric" && !saturationFirst && isGentle && !fused
			? geometricCarry(media, design.lags, weeks, history)
			: null;
	const byEffect = new Float64Array(rows);
	const byValue = saturationFirst ? new Float64Array(media.length) : byEffect;
	const byLevel = new Float64Array(levels.length);
	const reference = Float64Array.of(channel.reference);
	const atReference = new Float64Array(1);
	const one = Float64Array.of(1);
	const scratch = new Float64Array(1);
	const shapes = new Float64Array(shapeTerms.length);
	const byShape = new Float64Array(shapeTerms.length);
	const byReference = new Float64Array(shapeTerms.length);
	const betas = new Float64Array(geos.length);
	let adstockPoints: SupportPoint[] = [];
	let shapePoints: SupportPoint[] = [];
	/** Sum of the effect before its coefficient, slope in all rows beside the likelihood's, slope in log beta: one a market. */
	const totals = new Float64Array(geos.length);
	const extra = new Float64Array(geos.length);
	const byLogBetas = new Float64Array(geos.length);
	let beta = 0;
	let totalValue = 0;
	let byAlpha = 0;

	function subtract(theta: ArrayLike<number>, residual: Float64Array): number {
		const free = (place: number) => theta[place] ?? Number.NaN;
		let log = 0;
		adstockPoints = adstockTerms.map((one) =>
			support.at(one.support, free(one.place)),
		);
		adstockTerms.forEach(({ density }, p) => {
			const point = adstockPoints[p];
			if (point) log += density.log(point.value) + point.logSlope;
		});
		adstockWeights(
			spec.adstock.kind,
			adstockPoints.map(({ value }) => value),
			weights,
			weightSlopes,
		);
		shapePoints = shapeTerms.map((one) =>
			support.at(one.support, free(one.place)),
		);
		shapePoints.forEach((point, p) => {
			shapes[p] = point.value;
		});
		saturation.fill(reference, shapes, atReference);
		const logBeta = free(layout.beta + m) - portableLog(atReference[0] ?? 0);
		beta = portableExp(logBeta);
		shapeTerms.forEach(({ density }, p) => {
			const point = shapePoints[p];
			if (!point) return;
			if (!isTanh) log += density.log(point.value) + point.logSlope;
			else {
				const c = 1 / (beta * point.value);
				log += density.log(c) - logBeta - point.logSlope;
			}
		});
		log += markets.forward(theta, beta, betas);
		if (fused) {
			const alpha = adstockPoints[0]?.value ?? 0;
			const steepness = shapes[0] ?? Number.NaN;
			fused.forward(alpha, steepness, betas, residual, effect, totals);
		} else {
			fillEffect();
			for (let g = 0; g < geos.length; g++) {
				const own = betas[g] ?? 0;
				let sum = 0;
				for (let i = g * weeks; i < (g + 1) * weeks; i++) {
					const value = effect[i] ?? 0;
					sum += value;
					residual[i] = (residual[i] ?? 0) - own * value;
				}
				totals[g] = sum;
			}
		}
		totalValue = 0;
		for (let g = 0; g < geos.length; g++)
			totalValue += (betas[g] ?? 0) * (totals[g] ?? 0) * (geos[g]?.unit ?? 1);
		if (margin) totalValue = margin.of(levels, shapes, weights, betas);
		if (totalDensity && total) {
			const quantity = totalValue / total.perUnit;
			log += totalDensity.log(quantity) + portableLog(quantity);
		} else log += betaTerm.density.log(beta) + logBeta;
		for (const lift of lifts)
			log += lift.log(weights, shapes, betas[lift.geo] ?? 0);
		return log;
	}

	function fillEffect(): void {
		if (saturationFirst) {
			saturation.fill(levels, shapes, values);
			if (frequency)
				for (let i = 0; i < media.length; i++)
					doses[i] = (values[i] ?? 0) * (media[i] ?? 0);
			carryOver(doses, weights, effect, weeks, history);
			return;
		}
		if (geometric) geometric.forward(adstockPoints[0]?.value ?? 0, levels);
		else carryOver(media, weights, levels, weeks, history);
		saturation.fill(levels, shapes, values);
	}

	function slopes(byMean: Float64Array, gradient: Float64Array): void {
		byShape.fill(0);
		byWeight.fill(0);
		const pull = totalPull();
		for (let g = 0; g < geos.length; g++)
			extra[g] = margin ? 0 : pull * (geos[g]?.unit ?? 1);
		if (fused) {
			const back = fused.back(byMean, extra, betas, effect, byLogBetas);
			byAlpha = back.alpha;
			byShape[0] = back.steepness;
		} else backThroughRows(byMean);
		for (let g = 0; g < geos.length; g++) {
			if (margin)
				byLogBetas[g] = (byLogBetas[g] ?? 0) + pull * margin.market(g);
			for (const lift of lifts)
				if (lift.geo === g)
					byLogBetas[g] =
						(byLogBetas[g] ?? 0) +
						lift.slopes(weights, shapes, betas[g] ?? 0, byShape, byWeight);
		}
		let byLogBeta = 0;
		for (let g = 0; g < geos.length; g++) byLogBeta += byLogBetas[g] ?? 0;
		const byRoot = markets.back(byLogBetas, gradient);
		adstockTerms.forEach(({ place, density }, p) => {
			const point = adstockPoints[p];
			const list = weightSlopes[p];
			if (!point || !list) return;
			let sum = density.slope(point.value);
			if (fused || geometric) sum += byAlpha;
			for (let lag = 0; lag < list.length; lag++)
				sum += (byWeight[lag] ?? 0) * (list[lag] ?? 0);
			gradient[place] = sum * point.slope + point.slopeOfLogSlope;
		});
		if (!totalDensity) byLogBeta += betaTerm.density.slope(beta) * beta + 1;
		shapeTerms.forEach(({ place, density }, p) => {
			const point = shapePoints[p];
			if (!point) return;
			if (isTanh) {
				const c = 1 / (beta * point.value);
				const byLogC = density.slope(c) * c + 1;
				byLogBeta -= byLogC;
				gradient[place] = (byShape[p] ?? 0) * point.slope - byLogC;
			} else
				gradient[place] =
					((byShape[p] ?? 0) + density.slope(point.value)) * point.slope +
					point.slopeOfLogSlope;
		});
		// Beta moves with the shape too, because the effect at the typical level is held.
		byReference.fill(0);
		saturation.back(reference, shapes, atReference, one, scratch, byReference);
		shapeTerms.forEach(({ place }, p) => {
			const moved = (byReference[p] ?? 0) / (atReference[0] ?? 0);
			gradient[place] =
				(gradient[place] ?? 0) -
				byLogBeta * moved * (shapePoints[p]?.slope ?? 0);
		});
		gradient[layout.beta + m] = byLogBeta + byRoot;
	}

	/** Slope of the log prior on the total in that total: in the effect of one row, over the unit of its market. */
	function totalPull(): number {
		if (!totalDensity || !total) return 0;
		const quantity = totalValue / total.perUnit;
		return (totalDensity.slope(quantity) * quantity + 1) / totalValue;
	}

	function backThroughRows(byMean: Float64Array): void {
		for (let g = 0; g < geos.length; g++) {
			const own = betas[g] ?? 0;
			const more = extra[g] ?? 0;
			let sum = 0;
			for (let i = g * weeks; i < (g + 1) * weeks; i++) {
				const slope = ((byMean[i] ?? 0) + more) * own;
				byEffect[i] = slope;
				sum += slope * (effect[i] ?? 0);
			}
			byLogBetas[g] = sum;
		}
		if (saturationFirst) {
			carryBack(doses, weights, byEffect, byWeight, byValue, weeks, history);
			if (frequency)
				for (let i = 0; i < media.length; i++)
					byValue[i] = (byValue[i] ?? 0) * (media[i] ?? 0);
			saturation.back(levels, shapes, values, byValue, byLevel, byShape);
			pullOnMargin();
		} else {
			saturation.back(levels, shapes, values, byEffect, byLevel, byShape);
			pullOnMargin();
			if (geometric) byAlpha = geometric.slope(byLevel, levels);
			else carryBack(media, weights, byLevel, byWeight, null, weeks, history);
		}
	}

	function pullOnMargin(): void {
		const to = { level: byLevel, shape: byShape, weight: byWeight };
		margin?.back(totalPull(), levels, shapes, weights, betas, to);
	}

	return { subtract, slopes };
}
