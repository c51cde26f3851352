import { wordsOf } from "../tokens/words-of.ts";

export type Candidate = {
	readonly text: string;
	/** How much it is wanted; ties go to the one that stands first. */
	readonly value: number;
	/** Candidates of one group are alike in kind; at most `mostOfGroup` of a named group are taken. */
	readonly group: string | null;
};

/**
 * The best candidates that truly differ: greedily by value less overlap, no two sharing more than `mostOverlap` of the shorter one's words, names aside,
 * none like one of `avoid`. Fewer than asked come back rather than the same thing said twice. Deterministic; candidates × chosen.
 *
 * @param names words every text may share, such as the product's
 * @example chooseDifferent([{ text: "Rot", value: 1, group: null }, { text: "Rot!", value: 1, group: null }], { count: 2, names: "", avoid: [] }).length // 1
 */
export function chooseDifferent(
	candidates: readonly Candidate[],
	options: {
		readonly count: number;
		readonly names: string;
		readonly avoid: readonly string[];
		readonly mostOverlap?: number;
		readonly mostOfGroup?: number;
	},
): string[] {
	const { count, avoid, mostOverlap = 0.6, mostOfGroup = 3 } = options;
	const names = wordsOf(options.names);
	const read = (text: string) =>
		new Set([...wordsOf(text)].filter((word) => !names.has(word)));
	const taken = avoid.map(read);
	const left = candidates
		.map((candidate) => ({
			...candidate,
			words: read(candidate.text),
			overlap: 0,
		}))
		.map((one) => ({
			...one,
			overlap: Math.max(
				0,
				...taken.map((words) => overlapOf(words, one.words)),
			),
		}));
	const groups = new Map<string, number>();
	const chosen: string[] = [];
	while (chosen.length < count) {
		let best: (typeof left)[number] | null = null;
		for (const one of left) {
			if (one.overlap > mostOverlap) continue;
			if (one.group !== null && (groups.get(one.group) ?? 0) >= mostOfGroup)
				continue;
			if (best === null || one.value - one.overlap > best.value - best.overlap)
				best = one;
		}
		if (best === null) break;
		chosen.push(best.text);
		if (best.group !== null)
			groups.set(best.group, (groups.get(best.group) ?? 0) + 1);
		for (const one of left)
			one.overlap = Math.max(one.overlap, overlapOf(best.words, one.words));
	}
	return chosen;
}

/** Share of the shorter one's words; two texts without words of their own are the same text. */
function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let both = 0;
	for (const word of a) if (b.has(word)) both += 1;
	const least = Math.min(a.size, b.size);
	return least === 0 ? (a.size === b.size ? 1 : 0) : both / least;
}
