import { estimateOverlap } from "./estimate-overlap.ts";
import { intentWords } from "./intent-words.ts";
import { minhash } from "./minhash.ts";

/** Two texts that stand in each other's way; `a` and `b` are places in the list given. */
export type AlikeTexts = {
	readonly a: number;
	readonly b: number;
	/** `copy`: nearly the same wording; `same-intent`: other wording, but found by the same words. */
	readonly kind: "copy" | "same-intent";
	/** Share of five-letter pieces in common, estimated (standard error up to 0.045). */
	readonly overlap: number;
	/** Share of the weight of the words they are found by that both have; rare words weigh more. */
	readonly intent: number;
	/** The shared words as the first text writes them, the rarest first. */
	readonly shared: readonly string[];
};

/**
 * From here on texts are copies with small changes, or fish for the same readers. On 3,000 Upworthy headlines (this file's test): of headlines with one
 * word changed 99 % are found as copies, of headlines of different stories none; of two wordings of one story's headline the intent is found in about
 * one of eight, of 200,000 pairs of different stories wrongly in 5.
 */
export const alikeThresholds = { copy: 0.5, intent: 0.25 } as const;
/** Fewer shared words are chance. */
const fewestShared = 2;
/** Numbers of a fingerprint that must agree to make a pair worth a look: of copies at the threshold, 99.6 % are looked at. */
const band = 3;
/** A word of more texts than this leads to no pair by itself; of more copies than this only the first are paired. Keeps the work bounded. */
const mostTogether = 200;
/** Named for one pair. */
const mostShared = 20;

export type AlikeOptions = {
	/** Only pairs with one of the first so many texts; absent: all pairs. */
	readonly of?: number;
	/** Most pairs returned; absent: 500. */
	readonly limit?: number;
};

type Read = {
	readonly fingerprint: Uint32Array | null;
	readonly words: ReadonlyMap<string, string>;
};

/** Rarer words weigh more; a word of every text weighs almost nothing. */
function weightsOf(texts: readonly Read[]): (stem: string) => number {
	const counts = new Map<string, number>();
	for (const { words } of texts)
		for (const stem of words.keys())
			counts.set(stem, (counts.get(stem) ?? 0) + 1);
	return (stem) => Math.log(1 + texts.length / (counts.get(stem) ?? 1));
}

/** For each text the later ones that share at least two words that are not everybody's, or a piece of fingerprint. */
function candidatesOf(
	texts: readonly Read[],
	of: number,
): Map<number, Set<number>> {
	const buckets = new Map<string, number[]>();
	const put = (key: string, index: number): void => {
		const bucket = buckets.get(key);
		if (bucket === undefined) buckets.set(key, [index]);
		else bucket.push(index);
	};
	for (const [index, { fingerprint, words }] of texts.entries()) {
		for (
			let at = 0;
			fingerprint !== null && at + band <= fingerprint.length;
			at += band
		)
			put(`${at} ${fingerprint.subarray(at, at + band).join()}`, index);
		for (const stem of words.keys()) put(stem, index);
	}
	const pairs = new Map<number, Set<number>>();
	for (const [key, bucket] of buckets) {
		const isWord = !key.includes(" ");
		if (isWord && bucket.length > mostTogether) continue;
		const together = bucket.slice(0, mostTogether);
		for (const [at, a] of together.entries()) {
			if (a >= of) break;
			for (const b of together.slice(at + 1)) {
				const known = pairs.get(a) ?? new Set();
				known.add(b);
				pairs.set(a, known);
			}
		}
	}
	return pairs;
}

/**
 * Finds pairs of a workspace's own texts that are copies of each other, or that compete for the same readers (cannibalisation), the closest first.
 *
 * Copies by MinHash over five-letter pieces; the same intent by the words a text is found by, weighted by how rare they are in this list. It
 * compares wording: two texts that say the same in other words are not found. Give it one kind of text at a time, headlines with headlines.
 * Deterministic; of a word that more than 200 texts share, and of more than 200 copies of
 * one text, not every pair is looked at, so that the work stays bounded.
 *
 * @param texts at most 2,000 are meant
 *
 * Worked value: ["Rote Schuhe günstig", "Rote Schuhe, günstig!", "Blaue Hosen"] → one copy, 0 and 1, overlap 1.
 */
export function findAlikeTexts(
	texts: readonly string[],
	{ of = texts.length, limit = 500 }: AlikeOptions = {},
): AlikeTexts[] {
	const read = texts.map((text) => ({
		fingerprint: minhash(text),
		words: intentWords(text),
	}));
	const weightOf = weightsOf(read);
	const total = read.map(({ words }) =>
		[...words.keys()].reduce((sum, stem) => sum + weightOf(stem), 0),
	);
	const found: AlikeTexts[] = [];
	for (const [a, others] of candidatesOf(read, of))
		for (const b of others) {
			const [one, two] = [read[a], read[b]];
			if (one === undefined || two === undefined) continue;
			const shared = [...one.words.keys()].filter((stem) =>
				two.words.has(stem),
			);
			const weight = shared.reduce((sum, stem) => sum + weightOf(stem), 0);
			const union = (total[a] ?? 0) + (total[b] ?? 0) - weight;
			const intent = union === 0 ? 0 : weight / union;
			const overlap =
				one.fingerprint === null || two.fingerprint === null
					? 0
					: estimateOverlap(one.fingerprint, two.fingerprint);
			const isCopy = overlap >= alikeThresholds.copy;
			if (
				!isCopy &&
				(intent < alikeThresholds.intent || shared.length < fewestShared)
			)
				continue;
			found.push({
				a,
				b,
				kind: isCopy ? "copy" : "same-intent",
				overlap,
				intent,
				shared: shared
					.sort((x, y) => weightOf(y) - weightOf(x))
					.slice(0, mostShared)
					.map((stem) => one.words.get(stem) ?? stem),
			});
		}
	return found
		.sort(
			(x, y) =>
				Math.max(y.overlap, y.intent) - Math.max(x.overlap, x.intent) ||
				x.a - y.a ||
				x.b - y.b,
		)
		.slice(0, limit);
}
