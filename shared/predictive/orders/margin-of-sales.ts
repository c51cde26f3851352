/**
 * What a shop keeps of its revenue, as a share, where nine of ten purchases above 0 name their cost; null where too few do.
 *
 * @param sold purchases above 0
 * @param withCost those of them with a known cost, with their sums `costedMicros` (revenue) and `costMicros`
 * @example marginOfSales({ sold: 10, withCost: 9, costedMicros: 100, costMicros: 60 }) // 0.4
 */
export function marginOfSales({
	sold,
	withCost,
	costedMicros,
	costMicros,
}: {
	readonly sold: number;
	readonly withCost: number;
	readonly costedMicros: number;
	readonly costMicros: number;
}): number | null {
	const hasCost = sold > 0 && withCost >= 0.9 * sold && costedMicros > 0;
	return hasCost ? 1 - costMicros / costedMicros : null;
}
