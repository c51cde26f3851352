import type { LogDensity } from "../hamiltonian-move.ts";

/** A point of phase space in whitened coordinates: point = origin + factor z. */
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
 * Leapfrog steps for a log density in coordinates z in which a covariance becomes the identity. O(n^2) a step besides the density.
 *
 * @param factor lower Cholesky factor of the covariance, row by row
 */
export function createWhitened(
	density: LogDensity,
	factor: ArrayLike<number>,
	size: number,
): Whitened {
	const lower = Float64Array.from(factor);
	const origin = new Float64Array(size);
	const at = new Float64Array(size);
	const slopes = new Float64Array(size);

	function spread(z: Float64Array): void {
		for (let i = 0; i < size; i++) {
			let sum = origin[i] ?? 0;
			const row = i * size;
			for (let j = 0; j <= i; j++) sum += (lower[row + j] ?? 0) * (z[j] ?? 0);
			at[i] = sum;
		}
	}

	function evaluate(place: Place): void {
		spread(place.z);
		place.log = density(at, slopes);
		const { gradient } = place;
		gradient.fill(0);
		for (let i = 0; i < size; i++) {
			const slope = slopes[i] ?? 0;
			const row = i * size;
			for (let j = 0; j <= i; j++)
				gradient[j] = (gradient[j] ?? 0) + (lower[row + j] ?? 0) * slope;
		}
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
			spread(place.z);
			origin.set(at);
			place.z.fill(0);
		},
		point(place) {
			spread(place.z);
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
