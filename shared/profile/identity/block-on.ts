import type { Random } from "../../statistics/create-random.ts";
import type { EncodedPeople } from "./encode-people.ts";

export type Block = {
	/** Pairs that agree exactly in every column of the key. */
	readonly total: number;
	/** All of them, or as many drawn at random (with repeats) as asked for. */
	readonly pairs: readonly (readonly [number, number])[];
};

/** The pairs of people who have the same known values in the columns of the key. Linear in the people plus the pairs given back. */
export function blockOn(
	people: EncodedPeople,
	key: readonly number[],
	most: number,
	random: Random,
): Block {
	const groups = groupBy(people, key);
	const sizes = groups.map(([a, b]) =>
		people.split === null
			? (a.length * (a.length - 1)) / 2
			: a.length * b.length,
	);
	const total = sizes.reduce((sum, n) => sum + n, 0);
	if (total <= most)
		return {
			total,
			pairs: groups.flatMap((group) => everyPair(people, group)),
		};
	const upTo: number[] = [];
	for (const size of sizes) upTo.push((upTo.at(-1) ?? 0) + size);
	const pairs = Array.from({ length: most }, () => {
		const [a, b] = groups[placeOf(upTo, random.uniform() * total)] ?? [[], []];
		const left = random.integer(a.length);
		if (people.split !== null)
			return [a[left] ?? 0, b[random.integer(b.length)] ?? 0] as const;
		const other = random.integer(a.length - 1);
		return [a[left] ?? 0, a[other < left ? other : other + 1] ?? 0] as const;
	});
	return { total, pairs };
}

type Group = readonly [readonly number[], readonly number[]];

function groupBy(people: EncodedPeople, key: readonly number[]): Group[] {
	const groups = new Map<number, [number[], number[]]>();
	for (let person = 0; person < people.size; person++) {
		let code = 0;
		for (const column of key) {
			const field = people.fields[column];
			const value = field?.codes[person] ?? -1;
			if (value < 0) code = -1;
			if (code >= 0) code = code * (field?.values.length ?? 1) + value;
		}
		if (code < 0) continue;
		const side = people.split !== null && person >= people.split ? 1 : 0;
		const group = groups.get(code) ?? [[], []];
		group[side].push(person);
		groups.set(code, group);
	}
	return [...groups.values()].filter(([a, b]) =>
		people.split === null ? a.length > 1 : a.length > 0 && b.length > 0,
	);
}

function everyPair(people: EncodedPeople, [a, b]: Group): [number, number][] {
	const pairs: [number, number][] = [];
	for (const [i, one] of a.entries())
		for (const other of people.split === null ? a.slice(i + 1) : b)
			pairs.push([one, other]);
	return pairs;
}

/** The first place whose running total exceeds the target. */
function placeOf(upTo: readonly number[], target: number): number {
	let [low, high] = [0, upTo.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((upTo[middle] ?? 0) > target) high = middle;
		else low = middle + 1;
	}
	return low;
}
