import type { PacedArm } from "@lotse/shared/causal/bandit/pace-budget.ts";
import type { CommandProblem, Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import { readCsv } from "./read-csv.ts";
import { readText } from "./read-text.ts";

const columns: Record<
	"campaign" | "planned" | "spend" | "conversions" | "value",
	readonly string[]
> = {
	campaign: ["campaign", "kampagne"],
	planned: ["planned", "plan", "geplant"],
	spend: ["spend", "cost", "kosten", "ausgaben"],
	conversions: ["conversions", "conversionen"],
	value: ["value_per_conversion", "wert_je_conversion"],
};
const numbers = ["planned", "spend", "conversions", "value"] as const;

/**
 * Reads a line a campaign and day: campaign, planned (money a day), spend, conversions, and value_per_conversion where conversions differ
 * in worth (else every one counts 1).
 */
export async function readCampaignDays(
	path: string,
	context: Context,
): Promise<
	| { readonly ok: true; readonly arms: readonly PacedArm[] }
	| (Outcome & { ok: false })
> {
	const read = await readText(path, context);
	if (!read.ok) return failure([read.problem]);
	const [header, ...rows] = readCsv(read.text);
	const names = (header?.cells ?? []).map((name) => name.trim().toLowerCase());
	const place = (key: keyof typeof columns) =>
		names.findIndex((name) => columns[key].includes(name));
	const missing = (
		["campaign", "planned", "spend", "conversions"] as const
	).filter((key) => place(key) < 0);
	if (missing.length > 0 || rows.length === 0)
		return failure([incomplete(read.name, missing)]);
	const arms = new Map<
		string,
		PacedArm & { days: { spend: number; conversions: number }[] }
	>();
	for (const { cells, line } of rows) {
		const figures = { planned: 0, spend: 0, conversions: 0, value: 1 };
		for (const key of numbers) {
			const at = place(key);
			if (at < 0) continue;
			const text = (cells[at] ?? "").trim();
			const figure = /^\d+([.,]\d+)?$/.test(text)
				? Number(text.replace(",", "."))
				: Number.NaN;
			if (!Number.isFinite(figure))
				return failure([unread(read.name, line, names[at] ?? "", text)]);
			figures[key] = figure;
		}
		const name = (cells[place("campaign")] ?? "").trim();
		const { planned, value, spend, conversions } = figures;
		const days = arms.get(name)?.days ?? [];
		days.push({ spend, conversions });
		arms.set(name, { name, planned, valuePerConversion: value, days });
	}
	return { ok: true, arms: [...arms.values()] };
}

function incomplete(file: string, missing: readonly string[]): CommandProblem {
	const names = missing.join(", ");
	return {
		code: missing.length > 0 ? "unknown-column" : "empty-file",
		file,
		message: {
			de:
				missing.length > 0
					? `Es fehlen Spalten: ${names}.`
					: "Unter der Kopfzeile steht nichts.",
			en:
				missing.length > 0
					? `Columns are missing: ${names}.`
					: "There is nothing below the header line.",
		},
		fix: {
			de: "Eine Zeile je Kampagne und Tag: campaign;planned;spend;conversions, wahlweise value_per_conversion.",
			en: "A line for each campaign and day: campaign,planned,spend,conversions, and value_per_conversion if need be.",
		},
	};
}

function unread(
	file: string,
	row: number,
	column: string,
	value: string,
): CommandProblem {
	return {
		code: "unreadable-value",
		file,
		row,
		column,
		value: value.slice(0, 60),
		message: {
			de: `Zeile ${row}, Spalte ${column}: „${value.slice(0, 60)}“ ist keine Zahl ab 0.`,
			en: `Row ${row}, column ${column}: “${value.slice(0, 60)}” is no number from 0 up.`,
		},
		fix: {
			de: "Schreiben Sie Zahlen ohne Tausenderzeichen, etwa 1250,50.",
			en: "Write numbers without thousands marks, such as 1250.50.",
		},
	};
}
