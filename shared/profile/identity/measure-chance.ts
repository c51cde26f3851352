import type { Random } from "../../statistics/create-random.ts";
import { levelsOf } from "./compare-values.ts";
import { type PairComparer, unknownLevel } from "./pair-comparer.ts";

/**
 * u: how often two different people agree at each level of each column. Equality is counted exactly, from the shares of the values; the levels below
 * it from pairs drawn at random, which almost never are one person. No labels.
 *
 * @param draws random pairs; 30,000 find a level that one pair in a thousand has to within a fifth
 * @returns one list a column, summing to 1
 */
export function measureChance(
	comparer: PairComparer,
	random: Random,
	draws: number,
): number[][] {
	const { fields, size, split } = comparer.people;
	const counts = fields.map(({ kind }) => levelsOf(kind).map(() => 0));
	const second = split ?? 0;
	for (let draw = 0; draw < draws; draw++) {
		const a = random.integer(split ?? size);
		const b = second + random.integer(size - second);
		if (a === b) continue;
		for (const [column, list] of counts.entries()) {
			const level = comparer.levelAt(column, a, b);
			if (level !== unknownLevel) list[level] = (list[level] ?? 0) + 1;
		}
	}
	return counts.map((list, column) => {
		const equal = Math.min(0.99, Math.max(1e-9, fields[column]?.chance ?? 0));
		const rest = list.slice(1);
		// Half a pair a level: a level nobody drew is rare, not impossible.
		const total = rest.reduce((sum, n) => sum + n + 0.5, 0);
		return [equal, ...rest.map((n) => ((n + 0.5) / total) * (1 - equal))];
	});
}
