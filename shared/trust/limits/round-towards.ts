/**
 * The multiple of `unit` nearest to `amount` that does not lie beyond it as seen from `anchor`: rounding never makes a change larger.
 * Where no multiple lies between the two, the anchor itself.
 *
 * @param amount what is wanted, micros
 * @param anchor what is now, micros
 * @param unit smallest step, micros, above 0
 * @example roundTowards(12_345_678n, 10_000_000n, 10_000n) // 12_340_000n
 * @example roundTowards(8_765_432n, 10_000_000n, 10_000n) // 8_770_000n
 */
export function roundTowards(
	amount: bigint,
	anchor: bigint,
	unit: bigint,
): bigint {
	const below = amount - (((amount % unit) + unit) % unit);
	if (below === amount) return amount;
	if (amount > anchor) return below >= anchor ? below : anchor;
	const above = below + unit;
	return above <= anchor ? above : anchor;
}
