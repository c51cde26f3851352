import { compareValues, levelsOf } from "./compare-values.ts";
import type { EncodedField, EncodedPeople } from "./encode-people.ts";
import type { FieldKind } from "./person-field.ts";

/** Level of a column of which one side is not known: no evidence either way. */
export const unknownLevel = 7;

/** Two columns whose contents people and forms exchange, by place. */
export type Exchange = { readonly first: number; readonly second: number };

export type PairComparer = {
	readonly people: EncodedPeople;
	readonly exchanges: readonly Exchange[];
	/**
	 * Fills `out` with the level of each column and, behind them, one entry an exchange: 1 where the two columns are compared crosswise, else 0.
	 */
	compare(a: number, b: number, out: Uint8Array): void;
	/** Level of one column as it stands. */
	levelAt(column: number, a: number, b: number): number;
};

const exchanged: readonly (readonly [FieldKind, FieldKind])[] = [
	["given-name", "surname"],
	["street", "address-extra"],
];
/** How much more similar the crosswise reading has to be, in units of one equal column. */
const margin = 0.6;

/** Compares pairs of encoded people column by column; pairs of values met lately are remembered. */
export function createPairComparer(people: EncodedPeople): PairComparer {
	const { fields } = people;
	const exchanges = exchanged.flatMap(([one, other]) => {
		const first = fields.findIndex(({ kind }) => kind === one);
		const second = fields.findIndex(({ kind }) => kind === other);
		return first < 0 || second < 0 ? [] : [{ first, second }];
	});
	const remember = fields.map(createMemory);
	const cross = exchanges.map(createMemory);
	const levelAt = (column: number, a: number, b: number): number => {
		const field = fields[column];
		const known = remember[column];
		return field && known ? levelOf(field, field, a, b, known) : unknownLevel;
	};
	return {
		people,
		exchanges,
		levelAt,
		compare(a, b, out) {
			for (let column = 0; column < fields.length; column++)
				out[column] = levelAt(column, a, b);
			for (let i = 0; i < exchanges.length; i++) {
				const { first, second } = exchanges[i] ?? { first: 0, second: 0 };
				const [one, other] = [fields[first], fields[second]];
				const known = cross[i];
				const place = fields.length + i;
				out[place] = 0;
				if (!one || !other || !known) continue;
				const straight = worth(one, out[first]) + worth(other, out[second]);
				if (straight > 1.4) continue;
				const there = levelOf(one, other, a, b, known);
				const back = levelOf(one, other, b, a, known);
				if (worth(one, there) + worth(other, back) <= straight + margin)
					continue;
				out[first] = there;
				out[second] = back;
				out[place] = 1;
			}
		},
	};
}

function worth(field: EncodedField, level: number | undefined): number {
	return levelsOf(field.kind)[level ?? unknownLevel] ?? 0;
}

/** Of `one` at person a against `other` at person b. */
function levelOf(
	one: EncodedField,
	other: EncodedField,
	a: number,
	b: number,
	known: Memory,
): number {
	const x = one.codes[a] ?? -1;
	const y = other.codes[b] ?? -1;
	if (x < 0 || y < 0) return unknownLevel;
	if (one === other && x === y) return 0;
	const key = x * other.values.length + y;
	const slot = (Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b)) >>> 16;
	if (known.keys[slot] === key) return known.levels[slot] ?? unknownLevel;
	const level = compareValues(
		one.kind,
		one.values[x] ?? "",
		other.values[y] ?? "",
	);
	known.keys[slot] = key;
	known.levels[slot] = level;
	return level;
}

/** The last pairs of values compared, one a slot; a newer pair takes the place of an older one. */
type Memory = { readonly keys: Float64Array; readonly levels: Uint8Array };
function createMemory(): Memory {
	const slots = 65_536;
	return {
		keys: new Float64Array(slots).fill(-1),
		levels: new Uint8Array(slots),
	};
}
