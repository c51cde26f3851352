import { unknownLevel } from "./pair-comparer.ts";

/** Pairs counted by how they agree: level of each column, then 1 or 0 for each exchange. */
export type AgreementCount = {
	readonly levels: Uint8Array;
	readonly count: number;
};

export type Agreement = {
	/** One list a column; null for the columns of the block's key. */
	readonly m: readonly (readonly number[] | null)[];
	readonly exchanged: readonly number[];
	/** Share of the pairs that match. */
	readonly share: number;
};

const mostRounds = 200;
const enough = 1e-7;

/**
 * m and the share of matches among pairs of one block, by expectation maximisation with u held fixed: in turn the chance of each
 * pattern to be a match, and the levels matches then have. Columns are taken as independent given match or no match.
 * Sources: Fellegi and Sunter (1969), JASA 64; Winkler (1988), "Using the EM Algorithm for Weight Computation".
 *
 * @param u one list a column; null leaves the column out, as equal by construction of the block
 * @param exchanges how many entries follow the columns
 */
export function learnAgreement(
	counts: readonly AgreementCount[],
	u: readonly (readonly number[] | null)[],
	exchanges: number,
): Agreement {
	const total = counts.reduce((sum, { count }) => sum + count, 0);
	let m = u.map((list) => list && firstGuess(list.length));
	let exchanged = new Array<number>(exchanges).fill(0.05);
	let share = 0.2;
	for (let round = 0; round < mostRounds && total > 0; round++) {
		const sums = m.map((list) => list && sumsToStart(list.length));
		const crossed = exchanged.map(() => 0.05);
		let matches = 0;
		for (const { levels, count } of counts) {
			const odds = (share / (1 - share)) * ratioOf(levels, m, u, exchanged);
			const expected = (count * odds) / (1 + odds);
			matches += expected;
			for (const [column, list] of sums.entries()) {
				const level = levels[column] ?? unknownLevel;
				if (list && level !== unknownLevel)
					list[level] = (list[level] ?? 0) + expected;
			}
			for (let i = 0; i < exchanges; i++)
				if (levels[u.length + i] === 1)
					crossed[i] = (crossed[i] ?? 0) + expected;
		}
		m = sums.map((list) => list && toShares(list));
		exchanged = crossed.map((sum) => sum / (matches + 1));
		const next = Math.min(0.9999, Math.max(1e-9, matches / total));
		const isSettled = Math.abs(next - share) < enough * share;
		share = next;
		if (isSettled) break;
	}
	return { m, exchanged, share };
}

function ratioOf(
	levels: Uint8Array,
	m: readonly (readonly number[] | null)[],
	u: readonly (readonly number[] | null)[],
	exchanged: readonly number[],
): number {
	let ratio = 1;
	for (const [column, list] of m.entries()) {
		const level = levels[column] ?? unknownLevel;
		if (list && level !== unknownLevel)
			ratio *= (list[level] ?? 0) / (u[column]?.[level] ?? 1);
	}
	for (const [i, share] of exchanged.entries())
		ratio *= levels[m.length + i] === 1 ? share : 1 - share;
	return ratio;
}

/** Two pairs of people who are mostly alike: keeps a level no match has shown from being impossible. */
function sumsToStart(levels: number): number[] {
	return Array.from({ length: levels }, (_, level) =>
		level === 0 ? 1.5 : 0.5 / (levels - 1),
	);
}

function firstGuess(levels: number): number[] {
	return Array.from({ length: levels }, (_, i) =>
		i === 0 ? 0.8 : 0.2 / (levels - 1),
	);
}

function toShares(list: readonly number[]): number[] {
	const sum = list.reduce((total, value) => total + value, 0);
	return list.map((value) => value / sum);
}
