/**
 * Holm's adjustment of p-values tested together: the chance of even one false alarm stays below the level they are held against.
 * Source: Holm (1979), Scandinavian Journal of Statistics 6.
 *
 * @example adjustHolm([0.01, 0.04, 0.03]) // [0.03, 0.06, 0.06], R: p.adjust(c(.01, .04, .03), "holm")
 */
export function adjustHolm(values: readonly number[]): number[] {
	const order = values
		.map((value, i) => ({ value, i }))
		.sort((a, b) => a.value - b.value);
	const adjusted = new Array<number>(values.length).fill(1);
	let largest = 0;
	for (const [rank, { value, i }] of order.entries()) {
		largest = Math.max(largest, Math.min(1, value * (values.length - rank)));
		adjusted[i] = largest;
	}
	return adjusted;
}
