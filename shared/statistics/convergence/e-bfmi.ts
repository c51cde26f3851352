import { variance } from "../variance.ts";

/**
 * Energy Bayesian fraction of missing information of one chain: mean squared change of the energy from draw to draw over its variance.
 * Near 1 when fresh momenta reach all energies; below 0.3 the chain crawls through heavy tails or a funnel.
 *
 * Source: Betancourt (2016), Diagnosing suboptimal cotangent disintegrations in Hamiltonian Monte Carlo, equation 4.
 *
 * @param energies Hamiltonian of each draw, in order
 * @returns null for fewer than three draws or an energy that never changes
 * @example eBfmi([1, 2, 1, 2]) // 2.25
 */
export function eBfmi(energies: ArrayLike<number>): number | null {
	const n = energies.length;
	const spread = variance(energies);
	if (n < 3 || !(spread > 0)) return null;
	let squares = 0;
	for (let i = 1; i < n; i++) {
		const change = (energies[i] ?? 0) - (energies[i - 1] ?? 0);
		squares += change * change;
	}
	return squares / n / spread;
}
