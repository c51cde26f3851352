/** Draws of one quantity: one list a chain, all of the same length. */
export type Chains = readonly ArrayLike<number>[];

/**
 * Cuts every chain into its first and second half, so that a chain that drifts disagrees with itself; the middle draw of an odd chain
 * is left out.
 *
 * Source: Vehtari, Gelman, Simpson, Carpenter, Bürkner (2021), Rank-normalization, folding, and localization, section 2.
 *
 * @example splitChains([[1, 2, 3, 4, 5]]) // [[1, 2], [4, 5]]
 */
export function splitChains(chains: Chains): Float64Array[] {
	return chains.flatMap((chain) => {
		const values = Float64Array.from(chain);
		const half = Math.floor(values.length / 2);
		return [values.slice(0, half), values.slice(values.length - half)];
	});
}
