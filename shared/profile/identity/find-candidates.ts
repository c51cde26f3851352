import type { EncodedField, EncodedPeople } from "./encode-people.ts";
import type { FieldKind } from "./person-field.ts";

/** Pairs worth comparing, each once, `left[i] < right[i]`. */
export type Candidates = {
	readonly left: Int32Array;
	readonly right: Int32Array;
};

export type CandidateBounds = {
	/** Most similar people kept for each person. */
	readonly neighbours: number;
	/** Entries of the index read for each person: the rarest traits first. */
	readonly effort: number;
	/** Traits that more people share than this say nothing here. */
	readonly mostSharing: number;
};

/** Kinds whose values wander between columns share one index, so that exchanged names and address lines still meet. */
const indexes: Partial<Record<FieldKind, string>> = {
	"given-name": "name",
	surname: "name",
	street: "address",
	"address-extra": "address",
};
const whole = new Set<FieldKind>(["house-number", "region"]);

/**
 * Blocking: finds for each person those who share the most rare traits, by an inverted index over character trigrams of words, over
 * whole codes, and over codes with one place left out. A shared trait counts by its rarity, log(people / people who have it). This is one pass over many
 * small blocks at once: a pair is missed only when nearly every column of it is damaged.
 * Work and result are bounded: people × effort, and people × neighbours pairs.
 */
export function findCandidates(
	people: EncodedPeople,
	{ neighbours, effort, mostSharing }: CandidateBounds,
): Candidates {
	const { size, split } = people;
	const { from, holders, rarity, traitsByRarity } = indexTraits(people);
	const sums = new Float64Array(size);
	const touched = new Int32Array(size);
	const pairs = new Set<number>();
	// Of two files the first asks and the second is found.
	for (let person = 0; person < (split ?? size); person++) {
		let read = 0;
		let met = 0;
		for (const trait of traitsByRarity(person)) {
			const [start, end] = [from[trait] ?? 0, from[trait + 1] ?? 0];
			if (end - start > mostSharing || read > effort) break;
			const weight = rarity[trait] ?? 0;
			read += end - start;
			for (let at = start; at < end; at++) {
				const other = holders[at] ?? 0;
				if (sums[other] === 0) touched[met++] = other;
				sums[other] = (sums[other] ?? 0) + weight;
			}
		}
		sums[person] = 0;
		const floor = nthLargest(touched, met, sums, neighbours);
		for (let i = 0; i < met; i++) {
			const other = touched[i] ?? 0;
			if ((sums[other] ?? 0) >= floor && other !== person)
				pairs.add(Math.min(person, other) * size + Math.max(person, other));
			sums[other] = 0;
		}
	}
	const sorted = Float64Array.from(pairs).sort();
	return {
		left: Int32Array.from(sorted, (pair) => Math.floor(pair / size)),
		right: Int32Array.from(sorted, (pair) => pair % size),
	};
}

/** The sum that `count` of those met reach or exceed, 0 when there are no more than that. */
function nthLargest(
	touched: Int32Array,
	met: number,
	sums: Float64Array,
	count: number,
): number {
	const best = new Float64Array(count);
	for (let i = 0; i < met; i++) {
		const sum = sums[touched[i] ?? 0] ?? 0;
		if (sum <= (best[count - 1] ?? 0)) continue;
		let at = count - 1;
		while (at > 0 && (best[at - 1] ?? 0) < sum) {
			best[at] = best[at - 1] ?? 0;
			at -= 1;
		}
		best[at] = sum;
	}
	return best[count - 1] ?? 0;
}

/** Who has which trait; of two files only the people of the second. */
function indexTraits({ fields, size, split }: EncodedPeople) {
	const numbers = new Map<string, number>();
	const counts: number[] = [];
	const ofPerson: number[][] = Array.from({ length: size }, () => []);
	for (const field of fields) {
		const byValue = field.values.map((value) =>
			traitsOf(field, value).map((trait) => {
				const number = numbers.get(trait) ?? numbers.size;
				if (number === numbers.size) {
					numbers.set(trait, number);
					counts.push(0);
				}
				return number;
			}),
		);
		for (const [person, list] of ofPerson.entries())
			for (const trait of byValue[field.codes[person] ?? -1] ?? []) {
				if (list.includes(trait)) continue;
				list.push(trait);
				if (person >= (split ?? 0)) counts[trait] = (counts[trait] ?? 0) + 1;
			}
	}
	const from = new Int32Array(counts.length + 1);
	for (const [trait, count] of counts.entries())
		from[trait + 1] = (from[trait] ?? 0) + count;
	const next = from.slice();
	const holders = new Int32Array(from[counts.length] ?? 0);
	for (let person = split ?? 0; person < size; person++)
		for (const trait of ofPerson[person] ?? []) {
			const at = next[trait] ?? 0;
			holders[at] = person;
			next[trait] = at + 1;
		}
	const found = size - (split ?? 0);
	return {
		from,
		holders,
		rarity: Float64Array.from(counts, (count) =>
			Math.log((found + 1) / Math.max(1, count)),
		),
		traitsByRarity: (person: number) =>
			(ofPerson[person] ?? []).sort(
				(a, b) => (counts[a] ?? 0) - (counts[b] ?? 0),
			),
	};
}

/** What a value is found by. */
export function traitsOf(
	{ column, kind }: Pick<EncodedField, "column" | "kind">,
	value: string,
): string[] {
	if (whole.has(kind)) return [];
	const index = indexes[kind] ?? column;
	if (
		kind === "postcode" ||
		kind === "date" ||
		kind === "identifier" ||
		kind === "phone"
	) {
		const holes = Array.from(
			{ length: Math.min(16, value.length) },
			(_, i) => `${index}~${value.slice(0, i)}_${value.slice(i + 1)}`,
		);
		return [`${index}=${value}`, ...holes];
	}
	const padded = `^${value.slice(0, 64)}$`;
	return Array.from(
		{ length: padded.length - 2 },
		(_, i) => `${index}:${padded.slice(i, i + 3)}`,
	);
}
