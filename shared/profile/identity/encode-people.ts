import { normaliseValue } from "./normalise-value.ts";
import type { FieldKind, People, PersonField } from "./person-field.ts";

/** One column: each different value once, and who has which. */
export type EncodedField = {
	readonly column: string;
	readonly kind: FieldKind;
	readonly values: readonly string[];
	/** Value number of each person; -1 where nothing is known. */
	readonly codes: Int32Array;
	/** Share of the known cells each value has. */
	readonly shares: Float64Array;
	/** Chance that two people drawn at random have the same value: the sum of squared shares. */
	readonly chance: number;
};

/** People of one or two files as numbers; those of the second file follow those of the first. */
export type EncodedPeople = {
	readonly fields: readonly EncodedField[];
	readonly size: number;
	/** Where the second file begins; null for one file compared with itself. */
	readonly split: number | null;
};

/** Normalises every cell once and numbers the different values. Linear in the cells. */
export function encodePeople(
	fields: readonly PersonField[],
	first: People,
	second: People | null,
): EncodedPeople {
	const size = first.length + (second?.length ?? 0);
	return {
		fields: fields.map((field, at) => encodeField(field, at, first, second)),
		size,
		split: second === null ? null : first.length,
	};
}

function encodeField(
	{ column, kind }: PersonField,
	at: number,
	first: People,
	second: People | null,
): EncodedField {
	const numbers = new Map<string, number>();
	const counts: number[] = [];
	const size = first.length + (second?.length ?? 0);
	const codes = new Int32Array(size).fill(-1);
	let known = 0;
	for (let i = 0; i < size; i++) {
		const row = i < first.length ? first[i] : second?.[i - first.length];
		const value = normaliseValue(kind, row?.[at] ?? "");
		if (value === "") continue;
		const code = numbers.get(value) ?? numbers.size;
		if (code === numbers.size) numbers.set(value, code);
		codes[i] = code;
		counts[code] = (counts[code] ?? 0) + 1;
		known += 1;
	}
	const shares = Float64Array.from(counts, (count) => count / known);
	let chance = 0;
	for (const share of shares) chance += share * share;
	return { column, kind, values: [...numbers.keys()], codes, shares, chance };
}
