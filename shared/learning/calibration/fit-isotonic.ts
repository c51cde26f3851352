/** A rising step line through (`scores`, `probabilities`); between its points it runs straight, beyond its ends it stays level. */
export type Isotonic = {
	readonly kind: "isotonic";
	readonly scores: readonly number[];
	readonly probabilities: readonly number[];
};

/**
 * Isotonic calibration: the rising line closest to what happened, by pooling adjacent violators. Each pooled block stands at its mean
 * score with (ones + 1) / (rows + 2), so that no block claims certainty from a handful of rows; blocks are pooled on until these rise too.
 *
 * Source: Zadrozny and Elkan (2002); pooling: Ayer et al. (1955). O(n log n). Needs a thousand rows or so; Platt's line needs fewer.
 *
 * @param labels 0 or 1
 * @example fitIsotonic([1, 2, 3, 4], [0, 1, 0, 1]).probabilities // [0.3333, 0.5, 0.6667]
 */
export function fitIsotonic(
	scores: ArrayLike<number>,
	labels: ArrayLike<number>,
): Isotonic {
	const order = Array.from({ length: scores.length }, (_, i) => i).sort(
		(a, b) => (scores[a] ?? 0) - (scores[b] ?? 0),
	);
	const blocks: { score: number; ones: number; rows: number }[] = [];
	const share = ({ ones, rows }: { ones: number; rows: number }) =>
		(ones + 1) / (rows + 2);
	const raw = ({ ones, rows }: { ones: number; rows: number }) => ones / rows;
	const add = (score: number, ones: number, rows: number) => {
		const last = blocks.at(-1);
		const block = { score, ones, rows };
		if (
			last &&
			(last.score / last.rows === score / rows ||
				raw(last) >= raw(block) ||
				share(last) >= share(block))
		) {
			blocks.pop();
			add(last.score + score, last.ones + ones, last.rows + rows);
		} else blocks.push(block);
	};
	// Equal scores are one point before anything is compared.
	for (let i = 0; i < order.length; ) {
		const score = scores[order[i] ?? 0] ?? 0;
		let ones = 0;
		let j = i;
		for (; j < order.length && scores[order[j] ?? 0] === score; j++)
			ones += labels[order[j] ?? 0] === 1 ? 1 : 0;
		add(score * (j - i), ones, j - i);
		i = j;
	}
	return {
		kind: "isotonic",
		scores: blocks.map(({ score, rows }) => score / rows),
		probabilities: blocks.map(share),
	};
}
