import { createRandom } from "../../statistics/create-random.ts";

/**
 * Sends each row to one of `count` folds at random, each class spread evenly (stratified), so that no fold lacks the rarer class while
 * there are `count` rows of it.
 *
 * @param labels 0 or 1
 * @returns number of the fold of each row, from 0
 * @example splitFolds([0, 0, 1, 1], 2, 1) // one row of each class in each fold
 */
export function splitFolds(
	labels: ArrayLike<number>,
	count: number,
	seed: number,
): Uint8Array {
	const random = createRandom(seed);
	const fold = new Uint8Array(labels.length);
	let next = 0;
	for (const label of [0, 1]) {
		const rows = Array.from({ length: labels.length }, (_, i) => i).filter(
			(i) => (labels[i] === 1 ? 1 : 0) === label,
		);
		for (let i = rows.length - 1; i > 0; i--) {
			const j = random.integer(i + 1);
			[rows[i], rows[j]] = [rows[j] ?? 0, rows[i] ?? 0];
		}
		for (const row of rows) fold[row] = next++ % count;
	}
	return fold;
}
