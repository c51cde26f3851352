import { normaliseDate } from "./normalise-date.ts";
import { normaliseEmail } from "./normalise-email.ts";
import { normalisePhone } from "./normalise-phone.ts";
import type { FieldKind, PersonField } from "./person-field.ts";

/** Rows looked at, and the share of the filled cells that must look alike. */
const sampleRows = 500;
const mostMustFit = 0.7;
/** A column filled less often says too little to guess by. */
const fewestFilled = 0.2;

/**
 * Which columns say something about a person, by what stands in them, for headers nobody knows: e-mail, dates, telephone numbers, postcodes, house
 * numbers and streets by their form; of the columns of words the two with the most different values are taken for surname and given name, the others for
 * place and region. Columns with one value say nothing, and numbers of rows and customers are no evidence: both are left out.
 *
 * A guess: whoever knows better says it. Each kind once, the first that fits.
 *
 * @param header names of the columns
 * @param rows cells of the file, in the order of the header; the first 500 are looked at
 * @example guessFieldsByContent(["a", "b"], [["7", "ada@example.com"], …]) // [{ column: "b", kind: "email" }]
 */
export function guessFieldsByContent(
	header: readonly string[],
	rows: readonly (readonly string[])[],
): PersonField[] {
	const found = new Map<FieldKind, string>();
	const words: { column: string; different: number }[] = [];
	for (const [place, column] of header.entries()) {
		const cells = rows
			.slice(0, sampleRows)
			.map((row) => (row[place] ?? "").trim())
			.filter((cell) => cell !== "");
		const different = new Set(cells).size;
		if (cells.length < fewestFilled * Math.min(rows.length, sampleRows))
			continue;
		if (different < 2) continue;
		const kind = kinds.find(
			([, fits]) => cells.filter(fits).length >= mostMustFit * cells.length,
		)?.[0];
		if (kind === undefined) continue;
		if (kind === "words") words.push({ column, different });
		else if (!found.has(kind)) found.set(kind, column);
	}
	words.sort((a, b) => b.different - a.different);
	for (const [place, kind] of wordKinds.entries()) {
		const column = words[place]?.column;
		if (column !== undefined) found.set(kind, column);
	}
	return header.flatMap((column) =>
		[...found].flatMap(([kind, name]) =>
			name === column ? [{ column, kind }] : [],
		),
	);
}

const wordKinds: readonly FieldKind[] = [
	"surname",
	"given-name",
	"place",
	"region",
];

/** The narrowest form first. */
const kinds: readonly (readonly [
	FieldKind | "words",
	(cell: string) => boolean,
])[] = [
	["email", (cell) => normaliseEmail(cell) !== null],
	["date", (cell) => normaliseDate(cell) !== null],
	[
		"phone",
		(cell) =>
			/^[+0(]/u.test(cell) &&
			cell.replace(/\D/gu, "").length >= 7 &&
			normalisePhone(cell) !== null,
	],
	[
		"postcode",
		(cell) =>
			/^\d{4,6}(?:-\d{4})?$/u.test(cell) ||
			/^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$/iu.test(cell),
	],
	["house-number", (cell) => /^\d{1,4} ?[a-z]?$/iu.test(cell)],
	[
		"street",
		(cell) =>
			/^\p{L}.*\p{L} *\d+ ?[a-z]?$|^\d+ \p{L}|\p{L}(?:str\.|straße|strasse)/iu.test(
				cell,
			),
	],
	["words", (cell) => /^\p{L}[\p{L}\p{M}.'’ -]*$/u.test(cell)],
];
