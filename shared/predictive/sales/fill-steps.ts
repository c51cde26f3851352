export type Step = {
	/** First day, days since 1970-01-01. */
	readonly day: number;
	readonly units: number;
};

/**
 * Pieces a step without gaps: days without a sale are 0. Steps end with the last day, so that the newest is a whole one; an incomplete first one is
 * left out.
 *
 * @param sold earliest first
 * @param length days a step: 1 or 7
 * @param most the newest so many
 * @example fillSteps([{ day: 1, units: 2 }, { day: 3, units: 1 }], 1, 9) // [{ day: 1, units: 2 }, { day: 2, units: 0 }, { day: 3, units: 1 }]
 */
export function fillSteps(
	sold: readonly Step[],
	length: number,
	most: number,
): Step[] {
	const first = sold[0]?.day;
	const last = sold.at(-1)?.day;
	if (first === undefined || last === undefined) return [];
	const count = Math.min(most, Math.floor((last - first + 1) / length));
	const begin = last + 1 - count * length;
	const units = new Float64Array(count);
	for (const { day, units: more } of sold) {
		const at = Math.floor((day - begin) / length);
		if (at >= 0) units[at] = (units[at] ?? 0) + more;
	}
	return Array.from(units, (sum, at) => ({
		day: begin + at * length,
		units: sum,
	}));
}
