import type { Gate } from "@lotse/shared/profile/quality/data-contract.ts";
import { command } from "../command.ts";
import { failure } from "../failure.ts";
import { formatTable } from "../format-table.ts";
import { misuse } from "../misuse.ts";
import { readJson } from "../read-json.ts";
import { readTable, type Table } from "../read-table.ts";
import { writeResult } from "../write-result.ts";

const states = {
	green: { de: "grün", en: "green" },
	amber: { de: "gelb", en: "amber" },
	red: { de: "rot", en: "red" },
};
const gateNames: Readonly<Record<Gate, { de: string; en: string }>> = {
	schema: { de: "Schema", en: "schema" },
	volume: { de: "Menge", en: "volume" },
	freshness: { de: "Aktualität", en: "freshness" },
	nulls: { de: "Lücken", en: "missing values" },
	duplicates: { de: "Doppelte", en: "duplicates" },
	outliers: { de: "Ausreißer", en: "outliers" },
	drift: { de: "Verschiebung", en: "drift" },
};

export const qualityCheck = command({
	name: "quality check",
	summary: {
		de: "prüft Daten gegen ihren Vertrag, bevor jemand daraus lernt",
		en: "hold data against their contract before anyone learns from them",
	},
	usage: [
		"DATA.csv --contract C.json [--reference OLD.csv] [--json]",
		"DATA.csv --guess [-o C.json]",
	],
	about: {
		de: "Sieben Tore: Schema, Menge, Aktualität, Lücken, Doppelte, Ausreißer, Verschiebung. Endet mit 1, wenn eines rot ist: so hält es die Kette in einem CI an.\n--guess schreibt einen Vertrag nach dem, was die Datei heute zeigt; lesen Sie ihn, bevor er gilt.",
		en: "Seven gates: schema, volume, freshness, missing values, duplicates, outliers, drift. Exits with 1 when one is red: so it stops the chain in a CI.\n--guess writes a contract after what the file shows today; read it before it counts.",
	},
	options: {
		contract: {
			type: "string",
			value: "C.json",
			summary: { de: "der Vertrag", en: "the contract" },
		},
		reference: {
			type: "string",
			value: "OLD.csv",
			summary: {
				de: "frühere Daten, gegen die Verschiebung gemessen wird",
				en: "earlier data that drift is measured against",
			},
		},
		guess: {
			type: "boolean",
			summary: {
				de: "schlägt einen Vertrag vor",
				en: "suggest a contract",
			},
		},
		out: {
			type: "string",
			short: "o",
			value: "FILE",
			summary: {
				de: "schreibt das JSON in eine Datei",
				en: "write the JSON to a file",
			},
		},
		json: {
			type: "boolean",
			summary: { de: "ein JSON-Dokument", en: "one JSON document" },
		},
	},
	async run(context) {
		const { positionals, values, language } = context;
		const [path, ...more] = positionals;
		if (path === undefined || more.length > 0)
			return misuse(
				{
					de: `Es braucht eine Datei mit Daten, gegeben sind ${positionals.length}.`,
					en: `One file of data is needed, ${positionals.length} are given.`,
				},
				{
					de: "Schreiben Sie: lotse quality check DATA.csv --contract C.json",
					en: "Write: lotse quality check DATA.csv --contract C.json",
				},
			);
		const read = await readTable(path, context);
		if (!read.ok) return read;
		const table = toDataTable(read.table);
		if (values.guess) {
			const { guessContract } = await import(
				"@lotse/shared/profile/quality/guess-contract.ts"
			);
			const guessed = guessContract(table);
			if (values.out === undefined) await context.printJson(guessed);
			return writeResult(guessed, values.out, context);
		}
		if (values.contract === undefined)
			return misuse(
				{ de: "Es fehlt der Vertrag.", en: "The contract is missing." },
				{
					de: "Nennen Sie ihn mit --contract C.json, oder lassen Sie mit --guess einen vorschlagen.",
					en: "Name it with --contract C.json, or have one suggested with --guess.",
				},
			);
		const json = await readJson(values.contract, context);
		if (!json.ok) return json;
		const { readContract } = await import(
			"@lotse/shared/profile/quality/read-contract.ts"
		);
		const contract = readContract(json.value);
		if (!contract.ok)
			return failure(
				contract.problems.map(({ field, message, fix }) => ({
					code: "bad-contract",
					file: values.contract ?? "",
					field,
					message: {
						de: `${field}: ${message.de}`,
						en: `${field}: ${message.en}`,
					},
					fix,
				})),
			);
		const reference =
			values.reference === undefined
				? null
				: await readTable(values.reference, context);
		if (reference && !reference.ok) return reference;
		const { checkQuality } = await import(
			"@lotse/shared/profile/quality/check-quality.ts"
		);
		const report = checkQuality(
			table,
			contract.contract,
			context.now(),
			reference && toDataTable(reference.table),
		);
		if (values.json) await context.printJson(report);
		else
			await context.print(
				formatTable(
					(
						Object.entries(report.gates) as [Gate, keyof typeof states | null][]
					).map(([gate, state]) => [
						gateNames[gate][language],
						state === null ? "–" : states[state][language],
					]),
				),
			);
		const written = await writeResult(report, values.out, context);
		if (!written.ok) return written;
		const told = report.findings.map(
			({ gate, state, column, message, fix }) => ({
				code: gate,
				severity: state === "red" ? ("error" as const) : ("warning" as const),
				file: read.table.file,
				...(column === null ? {} : { column }),
				message,
				fix,
			}),
		);
		if (report.state === "red") return failure(told);
		for (const { message, fix } of told)
			context.note({
				de: `${message.de} ${fix.de}`,
				en: `${message.en} ${fix.en}`,
			});
		return { ok: true };
	},
});

function toDataTable({ names, rows }: Table) {
	return { names, rows: rows.map(({ cells }) => cells) };
}
