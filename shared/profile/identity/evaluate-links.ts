/** How found pairs compare with the truth. */
export type LinkQuality = {
	readonly found: number;
	readonly right: number;
	readonly truth: number;
	/** Share of the found pairs that are right; null when none was found. */
	readonly precision: number | null;
	/** Share of the true pairs that were found; null when there are none. */
	readonly recall: number | null;
	/** Harmonic mean of the two: 2 right / (found + truth). */
	readonly f1: number | null;
	/** Share of the true pairs that were compared at all. */
	readonly blockingRecall: number | null;
	/** The largest expected calibration error, over pairs with at least 0, 0.01, … 0.99 and at least 50 of them. */
	readonly worstCalibrationError: {
		readonly error: number;
		readonly threshold: number;
	} | null;
};

/**
 * Precision, recall and calibration of record linkage against known truth. Pairs are told by two numbers of people, truth by the entity each has.
 *
 * The calibration error of a threshold: of the pairs with at least that chance, in ten bins of equal width, the mean gap between told
 * and true shares, weighted by pairs.
 *
 * @param entityOf true entity of each person of both files, those of the second behind the first
 * @param split where the second file begins; null for one file
 */
export function evaluateLinks(
	entityOf: readonly string[],
	split: number | null,
	pairs: readonly { readonly a: number; readonly b: number }[],
	judged: {
		readonly left: ArrayLike<number>;
		readonly right: ArrayLike<number>;
		readonly probability: ArrayLike<number>;
	},
): LinkQuality {
	const isOne = (a: number, b: number) => entityOf[a] === entityOf[b];
	const right = pairs.filter(({ a, b }) => isOne(a, b + (split ?? 0))).length;
	const truth = countTruth(entityOf, split);
	const told: Told[] = Array.from(judged.probability, (chance, i) => ({
		chance,
		isRight: isOne(judged.left[i] ?? 0, judged.right[i] ?? 0),
	}));
	const reached = told.filter(({ isRight }) => isRight).length;
	return {
		found: pairs.length,
		right,
		truth,
		precision: pairs.length === 0 ? null : right / pairs.length,
		recall: truth === 0 ? null : right / truth,
		f1:
			pairs.length + truth === 0 ? null : (2 * right) / (pairs.length + truth),
		blockingRecall: truth === 0 ? null : reached / truth,
		worstCalibrationError: worstError(told),
	};
}

type Told = { readonly chance: number; readonly isRight: boolean };

function countTruth(entityOf: readonly string[], split: number | null): number {
	const groups = new Map<string, [number, number]>();
	for (const [person, entity] of entityOf.entries()) {
		const sides = groups.get(entity) ?? [0, 0];
		sides[split !== null && person >= split ? 1 : 0] += 1;
		groups.set(entity, sides);
	}
	let pairs = 0;
	for (const [a, b] of groups.values())
		pairs += split === null ? (a * (a - 1)) / 2 : a * b;
	return pairs;
}

function worstError(
	told: readonly Told[],
): LinkQuality["worstCalibrationError"] {
	let worst: LinkQuality["worstCalibrationError"] = null;
	for (let percent = 0; percent < 100; percent++) {
		const above = told.filter(({ chance }) => chance >= percent / 100);
		if (above.length < 50) break;
		const gaps = new Float64Array(10);
		for (const { chance, isRight } of above) {
			const bin = Math.min(9, Math.floor(chance * 10));
			gaps[bin] = (gaps[bin] ?? 0) + chance - Number(isRight);
		}
		const error =
			gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / above.length;
		if (!worst || error > worst.error)
			worst = { error, threshold: percent / 100 };
	}
	return worst;
}
