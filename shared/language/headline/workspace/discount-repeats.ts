import type { GatheredText } from "./gather-results.ts";

/**
 * What each row counts for when a text stands in several strata: whatever a text does beyond its words it does in each of them, so k rows are not k
 * independent texts. A text's rows together count as much as one text measured that often: (Σ 1/v)⁻¹ + spread² instead of each v + spread², with v the
 * row's own sampling variance (1 / information). With few clicks the rows hardly repeat each other and count in full.
 *
 * Worked value: two rows of one text, information 1e9 each, spread 0.2 → 0.5 each; information 1e-9 → 1 each.
 */
export function discountRepeats(
	texts: readonly GatheredText[],
	information: ArrayLike<number>,
	spread: number,
): number[] {
	const sums = new Map<string, { information: number; counted: number }>();
	texts.forEach(({ text }, index) => {
		const told = information[index] ?? 0;
		const sum = sums.get(text) ?? { information: 0, counted: 0 };
		sum.information += told;
		sum.counted += told / (1 + spread * spread * told);
		sums.set(text, sum);
	});
	return texts.map(({ text }) => {
		const sum = sums.get(text);
		if (sum === undefined) return 1;
		const ideal = sum.information / (1 + spread * spread * sum.information);
		return Math.min(1, ideal / sum.counted);
	});
}
