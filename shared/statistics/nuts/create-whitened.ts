import type { LogDensity } from "../hamiltonian-move.ts";
import { createMetric } from "./create-metric.ts";
import type { Metric } from "./metric.ts";

/** A point of phase space in whitened coordinates: point = origin + the step of z (`metric.ts`). */
export type Place = {
	z: Float64Array;
	momentum: Float64Array;
	/** Of the log density, in z. */
	gradient: Float64Array;
	log: number;
};

export type Whitened = {
	place(): Place;
	copy(from: Place, to: Place): void;
	/** Puts the origin at a point and the place on it; false when density or gradient is not finite there. */
	moveTo(place: Place, point: ArrayLike<number>): boolean;
	/** Moves the origin to a place, which then has z = 0. */
	recentre(place: Place): void;
	/** The place in the density's own coordinates; valid until the next call. */
	point(place: Place): Float64Array;
	/** One leapfrog step of a place, in place. */
	leapfrog(place: Place, step: number): void;
	/** Minus log density plus half the squared momentum; Infinity outside the support. */
	energy(place: Place): number;
};

/**
 * Leapfrog steps for a log density in coordinates z in which the covariance of a metric becomes the identity.
 */
export function createWhitened(density: LogDensity, metric: Metric): Whitened {
	const size = metric.scale.length;
	const { spread, pull } = createMetric(metric);
	const origin = new Float64Array(size);
	const at = new Float64Array(size);
	const slopes = new Float64Array(size);

	function moveAt(z: Float64Array): void {
		spread(z, at);
		for (let i = 0; i < size; i++) at[i] = (at[i] ?? 0) + (origin[i] ?? 0);
	}

	function evaluate(place: Place): void {
		moveAt(place.z);
		place.log = density(at, slopes);
		pull(slopes, place.gradient);
	}

	return {
		place: () => ({
			z: new Float64Array(size),
			momentum: new Float64Array(size),
			gradient: new Float64Array(size),
			log: Number.NEGATIVE_INFINITY,
		}),
		copy(from, to) {
			to.z.set(from.z);
			to.momentum.set(from.momentum);
			to.gradient.set(from.gradient);
			to.log = from.log;
		},
		moveTo(place, point) {
			origin.set(point);
			place.z.fill(0);
			evaluate(place);
			return (
				Number.isFinite(place.log) && place.gradient.every(Number.isFinite)
			);
		},
		recentre(place) {
			moveAt(place.z);
			origin.set(at);
			place.z.fill(0);
		},
		point(place) {
			moveAt(place.z);
			return at;
		},
		leapfrog(place, step) {
			const { z, momentum, gradient } = place;
			for (let i = 0; i < size; i++) {
				const half = (momentum[i] ?? 0) + (step / 2) * (gradient[i] ?? 0);
				momentum[i] = half;
				z[i] = (z[i] ?? 0) + step * half;
			}
			evaluate(place);
			for (let i = 0; i < size; i++)
				momentum[i] = (momentum[i] ?? 0) + (step / 2) * (gradient[i] ?? 0);
		},
		energy({ momentum, log }) {
			let sum = 0;
			for (let i = 0; i < size; i++) {
				const p = momentum[i] ?? 0;
				sum += p * p;
			}
			const energy = sum / 2 - log;
			return Number.isNaN(energy) ? Number.POSITIVE_INFINITY : energy;
		},
	};
}
