import type { Term } from "./encode-table.ts";

/**
 * A value as a term of a logistic regression sees it.
 *
 * @param x a number or a category's code; NaN for missing
 * @example encodeValue({ feature: 0, of: null, mean: 2, scale: 1 }, 3) // 1
 */
export function encodeValue({ of, mean, scale }: Term, x: number): number {
	const missing = Number.isNaN(x);
	if (of === null) return missing ? 0 : (x - mean) / scale;
	return ((of === "missing" ? missing : x === of) ? 1 - mean : -mean) / scale;
}
