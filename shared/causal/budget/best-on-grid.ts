/** The best split of every number of steps. */
export type GridOptimum = {
	/** Highest total value with `s` steps spent in all, for s = 0..; -Infinity where `s` steps cannot be spent. */
	values: Float64Array;
	/** Steps of each channel in the best split of `s` steps in all. */
	split: (s: number) => number[];
};

/**
 * The best split of steps over channels, for every total at once, whatever the shape of the curves: dynamic programming over channels
 * (Bellman), exact on the grid. A limit on the steps of a group is met by solving the group first and offering it as one channel.
 *
 * Work: number of channels × totals × places of a channel.
 *
 * @param curves value of each channel at 0, 1, 2, … steps
 * @param groups disjoint; places in `curves` with the fewest and most steps they may have together
 * @param most the largest total of interest
 */
export function bestOnGrid(
	curves: readonly Float64Array[],
	groups: readonly { members: number[]; min: number; max: number }[],
	most: number,
): GridOptimum {
	const grouped = new Set(groups.flatMap(({ members }) => members));
	const parts = [
		...curves.flatMap((curve, m) =>
			grouped.has(m)
				? []
				: [{ curve, place: (k: number) => [[m, k] as const] }],
		),
		...groups.map(({ members, min, max }) => {
			const inside = combine(
				members.map((m) => curves[m] ?? new Float64Array(1)),
				Math.min(max, most),
			);
			const curve = inside.values.map((value, s) =>
				s < min ? Number.NEGATIVE_INFINITY : value,
			);
			return {
				curve,
				place: (s: number) =>
					inside.split(s).map((k, i) => [members[i] ?? 0, k] as const),
			};
		}),
	];
	const whole = combine(
		parts.map(({ curve }) => curve),
		most,
	);
	return {
		values: whole.values,
		split: (s) => {
			const steps = curves.map(() => 0);
			whole.split(s).forEach((k, p) => {
				for (const [m, own] of parts[p]?.place(k) ?? []) steps[m] = own;
			});
			return steps;
		},
	};
}

function combine(curves: readonly Float64Array[], most: number): GridOptimum {
	let values = Float64Array.of(0);
	const choices: Uint32Array[] = [];
	for (const curve of curves) {
		const size = Math.min(most, values.length - 1 + curve.length - 1) + 1;
		const next = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
		const chosen = new Uint32Array(size);
		for (let before = 0; before < values.length; before++) {
			const base = values[before] ?? Number.NEGATIVE_INFINITY;
			if (base === Number.NEGATIVE_INFINITY) continue;
			const last = Math.min(curve.length - 1, size - 1 - before);
			for (let k = 0; k <= last; k++) {
				const value = base + (curve[k] ?? Number.NEGATIVE_INFINITY);
				if (value > (next[before + k] ?? 0)) {
					next[before + k] = value;
					chosen[before + k] = k;
				}
			}
		}
		values = next;
		choices.push(chosen);
	}
	return {
		values,
		split: (s) => {
			let left = s;
			return choices
				.toReversed()
				.map((chosen) => {
					const k = chosen[left] ?? 0;
					left -= k;
					return k;
				})
				.toReversed();
		},
	};
}
