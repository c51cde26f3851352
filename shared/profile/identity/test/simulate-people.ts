import {
	createRandom,
	type Random,
} from "../../../statistics/create-random.ts";
import type { PersonField } from "../person-field.ts";

export const fields: readonly PersonField[] = [
	{ column: "given", kind: "given-name" },
	{ column: "surname", kind: "surname" },
	{ column: "street", kind: "street" },
	{ column: "postcode", kind: "postcode" },
];

/**
 * The same made-up people in two files; in the second each cell is mistyped with chance `errorShare`, independently.
 * Words are drawn from syllables, common ones more often, so that names repeat as names do.
 */
export function simulatePeople(seed: number, size: number) {
	const random = createRandom(seed);
	const errorShare = 0.15;
	const [given, surnames, streets] = [200, 800, 1500].map((count) =>
		Array.from({ length: count }, () => word(random)),
	);
	const from = (list: readonly string[] | undefined) =>
		list?.[Math.floor(list.length * random.uniform() ** 2)] ?? "";
	const a = Array.from({ length: size }, () => [
		from(given),
		from(surnames),
		`${from(streets)} street`,
		String(1000 + random.integer(3000)),
	]);
	const b = a.map((row) =>
		row.map((cell) =>
			random.uniform() < errorShare ? mistype(cell, random) : cell,
		),
	);
	return { a, b, errorShare };
}

function word(random: Random): string {
	const syllables = [
		"ba",
		"ker",
		"lin",
		"mo",
		"sta",
		"dor",
		"fen",
		"gil",
		"hu",
		"jo",
		"ra",
		"wes",
		"ton",
		"qui",
		"ziel",
	];
	return Array.from(
		{ length: 2 + random.integer(3) },
		() => syllables[random.integer(syllables.length)] ?? "",
	).join("");
}

/** Another letter or digit somewhere, never the same one. */
function mistype(cell: string, random: Random): string {
	const at = random.integer(cell.length);
	const signs = /\d/u.test(cell) ? "0123456789" : "abcdefghijklmnopqrstuvwxyz";
	const others = [...signs].filter((sign) => sign !== cell[at]);
	return `${cell.slice(0, at)}${others[random.integer(others.length)] ?? ""}${cell.slice(at + 1)}`;
}
