import type { Candidates } from "./find-candidates.ts";

/**
 * The chance that each candidate pair is one person, from its log-odds.
 *
 * Where each person of the first file has at most one counterpart in the second, candidates compete: the odds of a pair are held against
 * "none of these" and against every other candidate of either person, odds / (1 + sum of the odds of both), and the prior is that of a matching: n matches
 * leave (A - n)(B - n) pairs of people still free, so that the odds of one more are n / ((A - n)(B - n)) in place of n / (A B).
 * Source: Sadinle (2017), "Bayesian Estimation of Bipartite Matchings for Record Linkage", JASA 112. The share matched is taken as 0.9 at most.
 * Without competition each pair stands alone, odds / (1 + odds).
 *
 * @param logOdds of each pair, prior included
 * @param oneToOne the sizes of the two files; null for pairs that stand alone
 */
export function judgeCandidates(
	{ left, right }: Candidates,
	logOdds: Float64Array,
	oneToOne: { readonly first: number; readonly second: number } | null,
): Float64Array {
	// exp(30) leaves one in ten million million to chance and keeps sums finite.
	const alone = logOdds.map((value) => Math.exp(Math.min(30, value)));
	if (!oneToOne) return alone.map(chance);
	const free = freeShare(alone, oneToOne.first, oneToOne.second);
	const odds = alone.map((value) => value / free);
	const ofLeft = new Map<number, number>();
	const ofRight = new Map<number, number>();
	for (const [i, value] of odds.entries()) {
		const [a, b] = [left[i] ?? 0, right[i] ?? 0];
		ofLeft.set(a, (ofLeft.get(a) ?? 0) + value);
		ofRight.set(b, (ofRight.get(b) ?? 0) + value);
	}
	return odds.map((value, i) => {
		const rivals =
			(ofLeft.get(left[i] ?? 0) ?? 0) +
			(ofRight.get(right[i] ?? 0) ?? 0) -
			2 * value;
		return value / (1 + value + Math.max(0, rivals));
	});
}

function chance(odds: number): number {
	return odds / (1 + odds);
}

/** Share of all pairs whose two people are both still free, going by the matches the odds themselves expect. */
function freeShare(odds: Float64Array, first: number, second: number): number {
	const expected = odds.reduce((sum, value) => sum + chance(value), 0);
	const free = (people: number) => 1 - Math.min(0.9, expected / people);
	return free(first) * free(second);
}
