import Papa from "papaparse"; // CSV's quotes and separators as spreadsheets write them
import type { Localised } from "../localised.ts";
import { type OtherLanguage, otherLanguages } from "../other-languages.ts";
import type { ImportProblem } from "../rules/imports/import-problem.ts";
import { styleGuideBounds as bounds } from "./style-guide-bounds.ts";

/** A term as a row gives it; `checkStyleGuide` makes a `GuideTerm` of it. */
export type GlossaryTerm = {
	readonly preferred: string;
	readonly language?: "de" | "en";
	readonly translation?: string;
	/** Columns named by a language's code or its German or English name. */
	readonly translations?: Readonly<Partial<Record<OtherLanguage, string>>>;
	readonly definition?: string;
	readonly forbidden: readonly string[];
	readonly exceptions?: readonly string[];
	readonly caseSensitive?: boolean;
	readonly level?: string;
};

export type GlossaryReading =
	| {
			readonly ok: true;
			readonly terms: readonly GlossaryTerm[];
			readonly warnings: readonly Localised[];
	  }
	| { readonly ok: false; readonly problems: readonly ImportProblem[] };

type Column =
	| "preferred"
	| "forbidden"
	| "language"
	| "translation"
	| "definition"
	| "exceptions"
	| "caseSensitive"
	| "level";

/** What a column may be called, in German and English; the first that fits wins. */
const titles: readonly (readonly [Column, RegExp])[] = [
	["caseSensitive", /^(?:case|groß|gross)/u],
	["exceptions", /^(?:except|ausnahm|allowed in|erlaubt in)/u],
	[
		"forbidden",
		/(?:forbid|verbot|avoid|vermeid|incorrect|wrong|falsch|instead of|statt|variant|synonym|deprecat|do ?n[o']t|not |nicht|unerwünscht)/u,
	],
	["translation", /^(?:translat|übersetz|uebersetz|target|ziel)/u],
	["language", /^(?:lang|sprach|locale)/u],
	["level", /^(?:level|severity|stufe|schwere)/u],
	[
		"definition",
		/^(?:defin|meaning|bedeut|erkl|beschreib|descri|note|anmerk|hinweis)/u,
	],
	[
		"preferred",
		/^(?:preferr|bevorzug|vorzug|term|begriff|wort|word|benennung|correct|richtig|use|approved|erlaubt|ja|yes)/u,
	],
];

function guessColumns(header: readonly string[]): Map<Column, number> {
	const columns = new Map<Column, number>();
	for (const [place, title] of header.entries()) {
		const plain = title.trim().toLowerCase();
		const column = titles.find(([, pattern]) => pattern.test(plain))?.[0];
		if (column !== undefined && !columns.has(column))
			columns.set(column, place);
	}
	return columns;
}

const codes = Object.keys(otherLanguages) as OtherLanguage[];
/** "fr", "Französisch" and "French" name a column of French words. */
function languageColumns(
	header: readonly string[],
): readonly (readonly [OtherLanguage, number])[] {
	return header.flatMap((title, place) => {
		const plain = title.trim().toLowerCase();
		const code = codes.find(
			(one) =>
				one === plain ||
				otherLanguages[one].de.toLowerCase() === plain ||
				otherLanguages[one].en.toLowerCase() === plain,
		);
		return code === undefined ? [] : [[code, place] as const];
	});
}

/** "a; b | c" → ["a", "b", "c"]; commas part only where nothing else does. */
function listOf(cell: string): string[] {
	const marks = /[;|\n]/u.test(cell) ? /[;|\n]/u : /,/u;
	return cell
		.split(marks)
		.map((one) => one.trim())
		.filter((one) => one !== "");
}

function languageOf(cell: string): "de" | "en" | undefined {
	const plain = cell.trim().toLowerCase();
	if (/^(?:de|ger|deu)/u.test(plain)) return "de";
	return /^en/u.test(plain) ? "en" : undefined;
}

function termOf(
	row: readonly string[],
	columns: ReadonlyMap<Column, number>,
	others: readonly (readonly [OtherLanguage, number])[],
): GlossaryTerm {
	const cell = (column: Column): string =>
		row[columns.get(column) ?? -1]?.trim() ?? "";
	const language = languageOf(cell("language"));
	const translation = cell("translation");
	const translations = Object.fromEntries(
		others
			.map(([code, place]) => [code, row[place]?.trim() ?? ""] as const)
			.filter(([, word]) => word !== ""),
	);
	const definition = cell("definition");
	const exceptions = listOf(cell("exceptions"));
	const level = cell("level").toLowerCase();
	return {
		preferred: cell("preferred"),
		forbidden: listOf(cell("forbidden")),
		...(language === undefined ? {} : { language }),
		...(translation === "" ? {} : { translation }),
		...(Object.keys(translations).length === 0 ? {} : { translations }),
		...(definition === "" ? {} : { definition }),
		...(exceptions.length === 0 ? {} : { exceptions }),
		...(/^(?:true|ja|yes|x|1|wahr)$/iu.test(cell("caseSensitive"))
			? { caseSensitive: true }
			: {}),
		...(/^(?:error|warning|suggestion)$/u.test(level) ? { level } : {}),
	};
}

/** Rows of one word are one term. */
function merge(terms: readonly GlossaryTerm[]): GlossaryTerm[] {
	const groups = Map.groupBy(terms, ({ preferred, language }) =>
		JSON.stringify([preferred, language]),
	);
	return [...groups.values()].map((group) => ({
		...(group.find(({ definition }) => definition !== undefined) ??
			group[0] ?? { preferred: "" }),
		forbidden: [...new Set(group.flatMap(({ forbidden }) => forbidden))],
	}));
}

const refused = (message: Localised, fix: Localised): GlossaryReading => ({
	ok: false,
	problems: [{ field: "", message, fix }],
});

/**
 * Reads a glossary from CSV (comma, semicolon or tab). The first line names the columns, in German or English: the preferred word, and as far
 * as there are forbidden variants ("a; b"), language, translation, definition, exceptions, capitals heeded, level, and one column a further language. Rows of the same word are one term.
 *
 * Worked value: "Begriff;Verboten\nE-Mail;Email|e mail" → one term, two forbidden variants.
 */
export function readGlossary(text: string): GlossaryReading {
	const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ""), {
		skipEmptyLines: "greedy",
		delimitersToGuess: [";", "\t", ","],
	});
	const [header = [], ...rows] = data;
	const columns = guessColumns(header);
	const others = languageColumns(header);
	if (!columns.has("preferred"))
		return refused(
			{
				de: `Keine Spalte mit dem gewünschten Wort. Gefunden: ${header.join(", ").slice(0, 200)}.`,
				en: `No column with the preferred word. Found: ${header.join(", ").slice(0, 200)}.`,
			},
			{
				de: "Die erste Zeile nennt die Spalten, etwa „Begriff; Verboten; Sprache; Definition“.",
				en: "The first line names the columns, such as “term, forbidden, language, definition”.",
			},
		);
	const terms = rows
		.map((row) => termOf(row, columns, others))
		.filter(({ preferred }) => preferred !== "");
	const merged = merge(terms);
	if (merged.length === 0 || merged.length > bounds.terms)
		return refused(
			{
				de: `Die Datei hat ${merged.length} Begriffe.`,
				en: `The file has ${merged.length} terms.`,
			},
			{
				de: `Zwischen 1 und ${bounds.terms} Begriffe angeben.`,
				en: `Give between 1 and ${bounds.terms} terms.`,
			},
		);
	const empty = rows.length - terms.length;
	return {
		ok: true,
		terms: merged,
		warnings:
			empty === 0
				? []
				: [
						{
							de: `${empty} Zeilen ohne gewünschtes Wort sind ausgelassen.`,
							en: `${empty} rows without a preferred word are left out.`,
						},
					],
	};
}
