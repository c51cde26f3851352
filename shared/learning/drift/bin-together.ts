export type Bins = {
	/** Edges of numeric bins, lowest first; null where each value is its own bin. */
	readonly edges: readonly number[] | null;
	readonly labels: readonly string[];
	readonly reference: readonly number[];
	readonly current: readonly number[];
};

const mostValuesAsTheyAre = 20;

/**
 * Counts two samples of numbers in the same bins: with more than 20 different values, equal ones by Sturges' rule on both samples together
 * (as NumPy does: width = range / (log2 n + 1), the last bin closed); else one bin a value.
 */
export function binTogether(
	reference: ArrayLike<number>,
	current: ArrayLike<number>,
): Bins {
	const different = new Set<number>();
	let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	for (const values of [reference, current])
		for (let i = 0; i < values.length; i++) {
			const value = values[i] ?? 0;
			if (value < low) low = value;
			if (value > high) high = value;
			if (different.size <= mostValuesAsTheyAre) different.add(value);
		}
	if (different.size <= mostValuesAsTheyAre) {
		const sorted = [...different].sort((a, b) => a - b);
		const place = new Map(sorted.map((value, i) => [value, i]));
		const put = (value: number) => place.get(value) ?? 0;
		return {
			edges: null,
			labels: sorted.map(String),
			reference: countIn(reference, sorted.length, put),
			current: countIn(current, sorted.length, put),
		};
	}
	const n = reference.length + current.length;
	const bins = Math.ceil(Math.log2(n) + 1);
	const edges = Array.from(
		{ length: bins + 1 },
		(_, i) => low + ((high - low) * i) / bins,
	);
	const put = (value: number) => {
		const guess = Math.floor(((value - low) / (high - low)) * bins);
		let bin = Math.min(bins - 1, Math.max(0, guess));
		if (value < (edges[bin] ?? 0)) bin -= 1;
		else if (bin < bins - 1 && value >= (edges[bin + 1] ?? 0)) bin += 1;
		return bin;
	};
	return {
		edges,
		labels: edges.slice(1).map((edge, i) => `${edges[i]}..${edge}`),
		reference: countIn(reference, bins, put),
		current: countIn(current, bins, put),
	};
}

function countIn(
	values: ArrayLike<number>,
	bins: number,
	put: (value: number) => number,
): number[] {
	const counts = new Array<number>(bins).fill(0);
	for (let i = 0; i < values.length; i++) {
		const bin = put(values[i] ?? 0);
		counts[bin] = (counts[bin] ?? 0) + 1;
	}
	return counts;
}
