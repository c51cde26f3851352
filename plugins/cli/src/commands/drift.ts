import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { command } from "../command.ts";
import { failure } from "../failure.ts";
import { formatTable } from "../format-table.ts";
import { misuse } from "../misuse.ts";
import { readNumber } from "../read-number.ts";
import { readTable, type Table } from "../read-table.ts";

const heads = {
	de: [
		"Spalte",
		"PSI",
		"ohne Drift üblich",
		"p (Holm)",
		"KS",
		"fehlt",
		"Urteil",
	],
	en: [
		"column",
		"PSI",
		"usual without drift",
		"p (Holm)",
		"KS",
		"missing",
		"verdict",
	],
};

/** How empty is written in exports. */
const empty = new Set(["", "na", "n/a", "nan", "null", "none", "-"]);
const mostColumns = 1000;

export const drift = command({
	name: "drift",
	summary: {
		de: "prüfen, ob sich die Daten gegenüber früher verschoben haben",
		en: "check whether data have shifted from what they were",
	},
	usage: ["A.csv B.csv [--json]"],
	about: {
		de: "A ist der Bezug (etwa die Daten des Modells), B das Neue; verglichen wird jede Spalte, die beide haben.\nDrift heißt: groß (PSI über das hinaus, was Stichproben ohnehin streuen, ab 0.25; Beobachten ab 0.1) und nicht durch Zufall zu erklären (p unter 0.05, nach Holm über alle Spalten). Das Urteil hängt so nicht an der Zahl der Zeilen.",
		en: "A is the reference (such as the model’s data), B the new; every column both have is compared.\nDrift means: large (PSI beyond what samples scatter anyway, from 0.25; watch from 0.1) and not to be explained by chance (p below 0.05, after Holm across all columns). So the verdict does not hang on the number of rows.",
	},
	options: {
		json: {
			type: "boolean",
			summary: { de: "ein JSON-Dokument", en: "one JSON document" },
		},
	},
	async run(context) {
		const { positionals, values, language } = context;
		const [a, b, ...more] = positionals;
		if (a === undefined || b === undefined || more.length > 0)
			return misuse(
				{
					de: `Es braucht zwei Dateien, gegeben sind ${positionals.length}.`,
					en: `Two files are needed, ${positionals.length} are given.`,
				},
				{
					de: "Schreiben Sie: lotse drift A.csv B.csv",
					en: "Write: lotse drift A.csv B.csv",
				},
			);
		if (a === "-" && b === "-")
			return misuse(
				{
					de: "Nur eine der beiden Dateien kann die Standardeingabe sein.",
					en: "Only one of the two files can be standard input.",
				},
				{
					de: "Schreiben Sie: lotse drift A.csv B.csv",
					en: "Write: lotse drift A.csv B.csv",
				},
			);
		const reference = await readTable(a, context);
		if (!reference.ok) return reference;
		const current = await readTable(b, context);
		if (!current.ok) return current;
		const [from, to] = [reference.table, current.table];
		const bare = [from, to].find(({ rows }) => rows.length === 0);
		if (bare) return failure([noRows(bare.file)]);
		const both = from.names.filter(
			(name, i) => from.names.indexOf(name) === i && to.names.includes(name),
		);
		if (both.length === 0) return failure([nothingShared(from, to)]);
		if (both.length > mostColumns)
			return failure([tooWide(from.file, both.length)]);
		const { judgeDrift } = await import(
			"@lotse/shared/learning/drift/judge-drift.ts"
		);
		const judged = judgeDrift(
			both.map((column) => ({
				column,
				reference: cellsOf(from, column),
				current: cellsOf(to, column),
			})),
			readNumber,
		);
		const only = {
			onlyInReference: from.names.filter((name) => !to.names.includes(name)),
			onlyInCurrent: to.names.filter((name) => !from.names.includes(name)),
		};
		if (values.json) {
			await context.printJson({ ...judged, ...only });
			return { ok: true };
		}
		const { percent } = createFormat(language, "UTC");
		const exact = (value: number | undefined | null) =>
			value === undefined || value === null
				? "-"
				: value.toLocaleString(language, { maximumFractionDigits: 3 });
		await context.print(
			formatTable([
				heads[language],
				...judged.columns.map(
					({ column, psi, pAdjusted, distribution, missing, words }) => [
						column,
						exact(psi?.value),
						exact(psi?.expected),
						exact(pAdjusted),
						exact(distribution?.ks),
						`${percent(missing.reference)} → ${percent(missing.current)}`,
						words[language],
					],
				),
			]),
		);
		const lost = [...only.onlyInReference, ...only.onlyInCurrent];
		if (lost.length > 0)
			context.note({
				de: `Nur in einer der Dateien und nicht verglichen: ${lost.slice(0, 20).join(", ")}`,
				en: `In one of the files only, and not compared: ${lost.slice(0, 20).join(", ")}`,
			});
		return { ok: true };
	},
});

function cellsOf(table: Table, column: string): string[] {
	const at = table.names.indexOf(column);
	return table.rows.map(({ cells }) => {
		const cell = (cells[at] ?? "").trim();
		return empty.has(cell.toLowerCase()) ? "" : cell;
	});
}

function noRows(file: string) {
	return {
		code: "empty-file",
		file,
		message: {
			de: "Unter der Kopfzeile steht nichts.",
			en: "There is nothing below the header line.",
		},
		fix: {
			de: "Nehmen Sie eine Datei mit mindestens einer Zeile Daten.",
			en: "Use a file with at least one line of data.",
		},
	};
}

function nothingShared(from: Table, to: Table) {
	const list = ({ names }: Table) =>
		names.slice(0, 12).join(", ").slice(0, 300);
	return {
		code: "unknown-column",
		file: to.file,
		row: 1,
		message: {
			de: `Die Dateien haben keine Spalte gemeinsam: ${list(from)} gegen ${list(to)}.`,
			en: `The files share no column: ${list(from)} against ${list(to)}.`,
		},
		fix: {
			de: "Geben Sie beiden dieselbe Kopfzeile.",
			en: "Give both the same header line.",
		},
	};
}

function tooWide(file: string, columns: number) {
	return {
		code: "too-wide",
		file,
		message: {
			de: `${columns} gemeinsame Spalten, höchstens ${mostColumns} gehen.`,
			en: `${columns} shared columns, at most ${mostColumns} are possible.`,
		},
		fix: {
			de: "Behalten Sie die Spalten, um die es geht.",
			en: "Keep the columns that matter.",
		},
	};
}
