import type { Context, Outcome } from "../command.ts";
import { command } from "../command.ts";
import { failure } from "../failure.ts";
import { misuse } from "../misuse.ts";
import { readJson } from "../read-json.ts";
import { readTexts } from "../read-texts.ts";
import { writeResult } from "../write-result.ts";

export const redact = command({
	name: "redact",
	summary: {
		de: "persönliche Daten finden und durch Platzhalter ersetzen",
		en: "find personal data and put placeholders in its place",
	},
	usage: [
		"[TEXT…|FILE|-] [--names] [--keep VALUES.json] [--json]",
		"[TEXT…|FILE|-] --restore VALUES.json",
	],
	about: {
		de: "Ein Text je Zeile, Antworten in derselben Reihenfolge. Namen werden gemeldet, aber nur mit --names ersetzt.\nEs findet, was es erkennt: Namen und Adressen übersieht es oft. Prüfen Sie, was die Datei verlässt.",
		en: "One text a line, answers in the same order. Names are reported, but replaced only with --names.\nIt finds what it recognises: it often misses names and addresses. Check what leaves the file.",
	},
	options: {
		names: {
			type: "boolean",
			summary: { de: "auch Namen ersetzen", en: "replace names too" },
		},
		keep: {
			type: "string",
			short: "k",
			value: "FILE",
			summary: {
				de: "was ersetzt wurde, hier aufheben (bleibt auf diesem Rechner)",
				en: "keep what was replaced in this file (it stays on this machine)",
			},
		},
		restore: {
			type: "string",
			short: "r",
			value: "FILE",
			summary: {
				de: "mit der Datei von --keep die Texte wiederherstellen",
				en: "put the texts back together with the file of --keep",
			},
		},
		json: {
			type: "boolean",
			summary: {
				de: 'ein JSON-Objekt je Zeile: {"entities":[…],"redacted":…}',
				en: 'one JSON object a line: {"entities":[…],"redacted":…}',
			},
		},
	},
	async run(context) {
		const { keep, restore, names, json } = context.values;
		if (restore !== undefined && (keep !== undefined || names || json))
			return misuse(
				{
					de: "--restore steht für sich.",
					en: "--restore stands by itself.",
				},
				{
					de: "lotse redact FILE --restore VALUES.json",
					en: "lotse redact FILE --restore VALUES.json",
				},
			);
		const read = await readTexts(context);
		if (!read.ok) return read;
		if (restore !== undefined) return putBack(read.texts, restore, context);
		const { redact } = await import("@lotse/shared/language/pii/redact.ts");
		const { redactionWithNames } = await import(
			"@lotse/shared/language/pii/redaction-with-names.ts"
		);
		const kept: Readonly<Record<string, string>>[] = [];
		for (const text of read.texts) {
			const { entities, redacted, values } = redact(
				text,
				names ? redactionWithNames : {},
			);
			kept.push(values);
			if (json) await context.printJson({ entities, redacted });
			else await context.print(redacted);
		}
		return writeResult(kept, keep, context);
	},
});

async function putBack(
	texts: readonly string[],
	file: string,
	context: Context,
): Promise<Outcome> {
	const read = await readJson(file, context);
	if (!read.ok) return read;
	const kept: unknown = read.value;
	if (!Array.isArray(kept) || kept.length !== texts.length)
		return failure([
			{
				code: "other-values",
				file,
				message: {
					de: `Die Datei gehört nicht zu diesen ${texts.length} Texten.`,
					en: `The file does not belong to these ${texts.length} texts.`,
				},
				fix: {
					de: "Nennen Sie die Datei, die --keep zu diesen Texten geschrieben hat.",
					en: "Name the file that --keep wrote for these texts.",
				},
			},
		]);
	const { restore } = await import("@lotse/shared/language/pii/restore.ts");
	for (const [index, text] of texts.entries())
		await context.print(restore(text, valuesOf(kept[index])));
	return { ok: true };
}

/** Only what is a text under a name; a file that was edited by hand may hold anything. */
function valuesOf(given: unknown): Readonly<Record<string, string>> {
	if (typeof given !== "object" || given === null) return {};
	return Object.fromEntries(
		Object.entries(given).filter(
			(entry): entry is [string, string] => typeof entry[1] === "string",
		),
	);
}
