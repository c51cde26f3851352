import {
	importAdResults,
	mostResultsKept,
} from "@lotse/shared/contract/ad-results.ts";
import type { AccountResult } from "@lotse/shared/language/headline/results/account-result.ts";
import { guessResultColumns } from "@lotse/shared/language/headline/results/guess-result-columns.ts";
import { readAdResults } from "@lotse/shared/language/headline/results/read-ad-results.ts";
import { serve } from "../../serve.ts";
import { changeAdResults } from "../../services/copy/change-ad-results.ts";
import { summariseLayer } from "../../services/copy/summarise-layer.ts";

const needed = ["text", "impressions", "clicks"] as const;
const mostNamed = 100;

export const importAdResultsFeature = serve(importAdResults)(
	async ({ input, caller, ports, language }) => {
		const meanings = input.meanings ?? guessResultColumns(input.columns);
		const missing = needed.filter((field) => !meanings.includes(field));
		if (missing.length > 0) {
			const errors = missing.map((field) => ({
				field: "columns",
				...words[language].missing(field),
			}));
			return { ok: false, code: "unprocessable", errors };
		}
		const { from, to } = input;
		const read = readAdResults(
			input.rows,
			meanings,
			from === undefined || to === undefined ? undefined : { from, to },
		);
		const rejected = read.rejected.slice(0, mostNamed);
		if (read.results.length === 0) {
			const errors = rejected.slice(0, 50).map((one) => ({
				field: `rows.${one.row - 1}.${one.field}`,
				message: words[language].row(one.row, one.message[language]),
				fix: one.fix[language],
			}));
			return {
				ok: false,
				code: "unprocessable",
				errors: errors.length > 0 ? errors : [words[language].nothing],
			};
		}
		const rows = mergeByKey(read.results);
		const stored = await changeAdResults(ports, caller, (before) => {
			const after = new Map(before.map((row) => [keyOf(row), row]));
			for (const row of rows) after.set(keyOf(row), row);
			if (after.size > mostResultsKept) return null;
			return {
				after: [...after.values()],
				write: ports.store.of(caller.workspaceId).adResults.upsertMany(rows),
				action: "ad-results.import",
				detail: { rows: rows.length, rejected: read.rejected.length },
			};
		});
		if (stored === null)
			return {
				ok: false,
				code: "unprocessable",
				errors: [words[language].full],
			};
		return {
			ok: true,
			body: {
				imported: rows.length,
				passedOver: read.passedOver,
				rejectedCount: read.rejected.length,
				rejected: [...rejected],
				layer: summariseLayer(stored),
			},
		};
	},
);

const keyOf = ({
	impressions: _,
	clicks: _clicks,
	...key
}: AccountResult): string =>
	JSON.stringify([
		key.campaign,
		key.adGroup,
		key.assetType,
		key.text,
		key.from,
		key.to,
	]);

/** A text that stands in several ads of an ad group has several rows in one report: together they are what it did. */
function mergeByKey(results: readonly AccountResult[]): AccountResult[] {
	const merged = new Map<string, AccountResult>();
	for (const row of results) {
		const known = merged.get(keyOf(row));
		merged.set(keyOf(row), {
			...row,
			impressions: row.impressions + (known?.impressions ?? 0),
			clicks: row.clicks + (known?.clicks ?? 0),
		});
	}
	return [...merged.values()];
}

const words = {
	de: {
		missing: (field: (typeof needed)[number]) => ({
			message: `Keine Spalte ist als „${{ text: "Text", impressions: "Impressionen", clicks: "Klicks" }[field]}“ zu erkennen.`,
			fix: "Benennen Sie die Spalte so, oder sagen Sie mit „meanings“, welche es ist.",
		}),
		row: (row: number, message: string) => `Zeile ${row}: ${message}`,
		nothing: {
			field: "rows",
			message: "Keine Zeile enthält einen Text mit Zahlen.",
			fix: "Exportieren Sie den Bericht über Anzeigentexte (Assets) mit Impressionen und Klicks.",
		},
		full: {
			field: "rows",
			message: `Ein Arbeitsbereich behält höchstens ${mostResultsKept} Ergebnisse.`,
			fix: "Löschen Sie zuerst Ergebnisse alter Anzeigengruppen, oder fassen Sie Tage zu Monaten zusammen.",
		},
	},
	en: {
		missing: (field: (typeof needed)[number]) => ({
			message: `No column can be recognised as “${field}”.`,
			fix: "Give the column that name, or say with “meanings” which one it is.",
		}),
		row: (row: number, message: string) => `Row ${row}: ${message}`,
		nothing: {
			field: "rows",
			message: "No row holds a text with figures.",
			fix: "Export the asset report with impressions and clicks.",
		},
		full: {
			field: "rows",
			message: `A workspace keeps ${mostResultsKept} results at most.`,
			fix: "Delete results of old ad groups first, or sum days up to months.",
		},
	},
};
