import type { Random } from "./create-random.ts";
import { portableLog } from "./portable-log.ts";

/** Log density up to a constant; writes its gradient when asked to. -Infinity outside the support. */
export type LogDensity = (
	point: Float64Array,
	gradient?: Float64Array,
) => number;

/**
 * One Hamiltonian Monte Carlo move: a draw from a distribution becomes another draw from it, far from where it was.
 *
 * The point gets a random momentum, follows `steps` leapfrog steps and is kept or sent back by a Metropolis test, so the distribution
 * stays exactly what it was whatever the step size. Meant for coordinates in which the distribution is near a standard normal, where
 * steps * stepSize near pi/2 forgets the start. The step size varies by +-20 %.
 *
 * Source: Neal (2011), MCMC using Hamiltonian dynamics, section 5.2.
 * Takes exactly `point.length + 2` random numbers and `steps + 1` density evaluations (fewer when it leaves the support).
 */
export function hamiltonianMove(
	density: LogDensity,
	point: Float64Array,
	stepSize: number,
	steps: number,
	random: Random,
): { accepted: boolean; point: Float64Array } {
	const n = point.length;
	const momentum = Float64Array.from({ length: n }, () => random.normal());
	const step = stepSize * (0.8 + 0.4 * random.uniform());
	const threshold = portableLog(random.uniform());
	const gradient = new Float64Array(n);
	const moved = point.slice();
	let log = density(moved, gradient);
	const before = log - kinetic(momentum);
	for (let s = 0; s < steps; s++) {
		for (let i = 0; i < n; i++) {
			const half = (momentum[i] ?? 0) + (step / 2) * (gradient[i] ?? 0);
			momentum[i] = half;
			moved[i] = (moved[i] ?? 0) + step * half;
		}
		log = density(moved, gradient);
		if (!Number.isFinite(log)) return { accepted: false, point };
		for (let i = 0; i < n; i++)
			momentum[i] = (momentum[i] ?? 0) + (step / 2) * (gradient[i] ?? 0);
	}
	const accepted = threshold < log - kinetic(momentum) - before;
	return { accepted, point: accepted ? moved : point };
}

function kinetic(momentum: Float64Array): number {
	let sum = 0;
	for (const p of momentum) sum += p * p;
	return sum / 2;
}
