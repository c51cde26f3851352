/**
 * Sum of many numbers with the rounding error of two (Neumaier 1974), so that long sums do not depend on their order to the eye.
 *
 * @example sumCompensated([1, 1e100, 1, -1e100]) // 2, where a plain sum gives 0
 */
export function sumCompensated(values: ArrayLike<number>): number {
	let sum = 0;
	let lost = 0;
	for (let i = 0; i < values.length; i++) {
		const value = values[i] ?? 0;
		const next = sum + value;
		lost +=
			Math.abs(sum) >= Math.abs(value)
				? sum - next + value
				: value - next + sum;
		sum = next;
	}
	return sum + lost;
}
