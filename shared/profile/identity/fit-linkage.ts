import type { Random } from "../../statistics/create-random.ts";
import { quantile } from "../../statistics/quantile.ts";
import { blockOn } from "./block-on.ts";
import type { EncodedPeople } from "./encode-people.ts";
import { type AgreementCount, learnAgreement } from "./learn-agreement.ts";
import type { LinkageModel } from "./linkage-model.ts";
import { measureChance } from "./measure-chance.ts";
import type { PairComparer } from "./pair-comparer.ts";

const drawsForChance = 20_000;
const mostPairsOfPass = 6_000;
/** Strangers a person may meet in a pass; with more of them matches drown. */
const mostStrangers = 60;

/**
 * Learns Fellegi and Sunter's model from the files alone, without labels: u from random pairs; m by expectation maximisation in several passes, each over
 * the pairs that agree exactly in one column (or two, where one is too common), every column learnt only where it is not the key;
 * the number of matches over all pairs from each pass's matches divided by how often matches agree in its key, the median of these.
 *
 * Null where no column is rare enough to block on.
 */
export function fitLinkage(
	comparer: PairComparer,
	random: Random,
): LinkageModel | null {
	const { people, exchanges } = comparer;
	const { fields, size, split } = people;
	const u = measureChance(comparer, random, drawsForChance);
	const passes = planPasses(people).map((key) => {
		const block = blockOn(people, key, mostPairsOfPass, random);
		const learnt = learnAgreement(
			countAgreement(comparer, block.pairs),
			u.map((list, column) => (key.includes(column) ? null : list)),
			exchanges.length,
		);
		return { key, learnt, matches: learnt.share * block.total };
	});
	if (passes.length === 0) return null;
	const m = u.map((list, column) =>
		average(
			passes.map(({ learnt, matches }) => ({
				list: learnt.m[column] ?? null,
				weight: matches,
			})),
			list.length,
		),
	);
	const exchanged = exchanges.map(({ first, second }, i) => {
		const free = passes.filter(
			({ key }) => !key.includes(first) && !key.includes(second),
		);
		const matches = free.reduce((sum, pass) => sum + pass.matches, 0);
		return matches === 0
			? 0.02
			: free.reduce(
					(sum, pass) => sum + (pass.learnt.exchanged[i] ?? 0) * pass.matches,
					0,
				) / matches;
	});
	const known = fields.map(({ codes }) => shareOfKnownPairs(codes, split));
	const estimates = passes.map(({ key, matches }) =>
		key.reduce(
			(sum, column) =>
				sum / Math.max(0.05, (m[column]?.[0] ?? 1) * (known[column] ?? 1)),
			matches,
		),
	);
	const pairs =
		split === null ? (size * (size - 1)) / 2 : split * (size - split);
	return {
		columns: fields.map(({ column }, i) => ({
			column,
			m: m[i] ?? [],
			u: u[i] ?? [],
		})),
		exchanged,
		expectedMatches: Math.min(
			pairs / 2,
			Math.max(0.5, quantile(estimates, 0.5)),
		),
		pairs,
	};
}

/** Keys of one column where it is rare enough, else of that column and the rarest other. */
function planPasses({ fields, size, split }: EncodedPeople): number[][] {
	const partners = split === null ? size : Math.max(split, size - split);
	const order = fields
		.map(({ chance }, column) => ({ column, chance }))
		.filter(({ chance }) => chance > 0)
		.sort((a, b) => a.chance - b.chance);
	const keys = new Map<string, number[]>();
	for (const { column, chance } of order) {
		const other = order.find((one) => one.column !== column);
		const isRare = chance * partners <= mostStrangers;
		const key = isRare || !other ? [column] : [column, other.column];
		const strangers = partners * chance * (isRare ? 1 : (other?.chance ?? 1));
		if (strangers <= mostStrangers)
			keys.set([...key].sort((a, b) => a - b).join(), key);
	}
	return [...keys.values()];
}

function countAgreement(
	comparer: PairComparer,
	pairs: readonly (readonly [number, number])[],
): AgreementCount[] {
	const width = comparer.people.fields.length + comparer.exchanges.length;
	const counts = new Map<string, { levels: Uint8Array; count: number }>();
	const levels = new Uint8Array(width);
	for (const [a, b] of pairs) {
		comparer.compare(a, b, levels);
		const pattern = levels.join("");
		const seen = counts.get(pattern);
		if (seen) seen.count += 1;
		else counts.set(pattern, { levels: levels.slice(), count: 1 });
	}
	return [...counts.values()];
}

function average(
	lists: readonly { list: readonly number[] | null; weight: number }[],
	length: number,
): number[] {
	const told = lists.flatMap(({ list, weight }) =>
		list ? [{ list, weight }] : [],
	);
	const total = told.reduce((sum, { weight }) => sum + weight, 0);
	// A column that is the key of every pass: most matches agree in it.
	if (total === 0)
		return Array.from({ length }, (_, i) =>
			i === 0 ? 0.9 : 0.1 / (length - 1),
		);
	return Array.from(
		{ length },
		(_, i) =>
			told.reduce((sum, one) => sum + (one.list[i] ?? 0) * one.weight, 0) /
			total,
	);
}

function shareOfKnownPairs(codes: Int32Array, split: number | null): number {
	const share = (from: number, to: number) => {
		let known = 0;
		for (let i = from; i < to; i++) if ((codes[i] ?? -1) >= 0) known += 1;
		return to > from ? known / (to - from) : 0;
	};
	const end = codes.length;
	return split === null
		? share(0, end) ** 2
		: share(0, split) * share(split, end);
}
