import { mostHashes } from "./merge-hashes.ts";

/**
 * How many different things a sketch of 32-bit hashes has met: exact below 64, then (64 - 1) / the 64th smallest as a share of all hashes, with a
 * relative error of about 1 / √62.
 *
 * @param hashes ascending, as `mergeHashes` leaves them
 */
export function countDistinct(hashes: readonly number[]): number {
	if (hashes.length < mostHashes) return hashes.length;
	const largest = hashes[mostHashes - 1] ?? 0;
	return Math.round(((mostHashes - 1) * 2 ** 32) / (largest + 1));
}
