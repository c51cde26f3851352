import type { AdExport } from "@lotse/shared/causal/ad-exports/ad-export.ts";
import type { CommandProblem } from "../command.ts";
import { command } from "../command.ts";
import { failure } from "../failure.ts";
import { misuse } from "../misuse.ts";
import { readText } from "../read-text.ts";

export const adsWeeks = command({
	name: "ads weeks",
	summary: {
		de: "Exporte aus Google Ads, Meta, TikTok und Microsoft zu Wochendaten für das Modell machen",
		en: "turn exports from Google Ads, Meta, TikTok and Microsoft into weekly data for the model",
	},
	usage: ["EXPORT.csv… > WEEKS.csv", "EXPORT.csv… --json"],
	about: {
		de: "Deutsch oder Englisch, nach Tag oder Woche. Summenzeilen werden ausgelassen und verglichen, halbe Wochen am Rand fallen weg. Den Umsatz fügen Sie als Spalte hinzu; conversion_value ist nur, was die Plattformen sich selbst zurechnen.",
		en: "German or English, by day or week. Lines of totals are left out and compared, part weeks at the ends dropped. Add your revenue as a column; conversion_value is only what the platforms credit themselves with.",
	},
	options: {
		json: {
			type: "boolean",
			summary: {
				de: "ein JSON-Dokument: Tabelle und was gelesen wurde",
				en: "one JSON document: the table and what was read",
			},
		},
	},
	async run(context) {
		const { positionals, values } = context;
		if (positionals.length === 0)
			return misuse(
				{ de: "Es fehlt der Export.", en: "The export is missing." },
				{
					de: "Nennen Sie eine oder mehrere Dateien: lotse ads weeks google.csv meta.csv",
					en: "Name one or more files: lotse ads weeks google.csv meta.csv",
				},
			);
		const { readAdExport } = await import(
			"@lotse/shared/causal/ad-exports/read-ad-export.ts"
		);
		const { weeklyTable } = await import(
			"@lotse/shared/causal/ad-exports/weekly-table.ts"
		);
		const exports: AdExport[] = [];
		const problems: CommandProblem[] = [];
		for (const path of positionals) {
			const read = await readText(path, context);
			if (!read.ok) {
				problems.push(read.problem);
				continue;
			}
			const result = readAdExport(read.text);
			if (result.ok) {
				exports.push(result.export);
				if (!values.json) context.note(describe(read.name, result.export));
			} else if (result.reason === "not-an-export")
				problems.push({ ...notAnExport, file: read.name });
			else
				for (const problem of result.problems)
					problems.push({
						code: "bad-export",
						file: read.name,
						...problem,
					});
		}
		if (problems.length > 0) return failure(problems);
		const made = weeklyTable(exports);
		if (!made.ok) return failure([whyNot[made.reason]]);
		if (values.json)
			await context.printJson({
				table: made.table,
				exports: exports.map(({ rows, ...rest }) => ({
					...rest,
					rows: rows.length,
				})),
			});
		else await context.print(made.table.csv.trimEnd());
		return { ok: true };
	},
});

function describe(
	name: string,
	{ platform, rows, cost, statedCost, currency }: AdExport,
) {
	const amount = cost.toFixed(2);
	const stated = statedCost?.toFixed(2);
	const money = currency ?? "";
	return {
		de: `${name}: ${platform}, ${rows.length} Zeilen, ${amount} ${money}${stated === undefined ? "" : ` (Summe laut Export ${stated})`}`,
		en: `${name}: ${platform}, ${rows.length} lines, ${amount} ${money}${stated === undefined ? "" : ` (total stated in the export ${stated})`}`,
	};
}

const notAnExport: CommandProblem = {
	code: "not-an-export",
	message: {
		de: "Das ist kein Export, den Lotse kennt: Es fehlen Tag oder Woche und Kosten.",
		en: "This is no export Lotse knows: day or week, and cost, are missing.",
	},
	fix: {
		de: "Exportieren Sie einen Kampagnenbericht nach Tag mit der Spalte Kosten.",
		en: "Export a campaign report by day with the column Cost.",
	},
};
const whyNot: {
	readonly [reason in "no-whole-week" | "currencies"]: CommandProblem;
} = {
	"no-whole-week": {
		code: "no-whole-week",
		message: {
			de: "Keine ganze Woche ist von allen Exporten abgedeckt.",
			en: "No whole week is covered by every export.",
		},
		fix: {
			de: "Exportieren Sie für alle Plattformen denselben, längeren Zeitraum.",
			en: "Export the same, longer period for every platform.",
		},
	},
	currencies: {
		code: "currencies",
		message: {
			de: "Die Exporte lauten auf verschiedene Währungen.",
			en: "The exports are in different currencies.",
		},
		fix: {
			de: "Rechnen Sie sie vorher um, oder fassen Sie nur gleiche zusammen.",
			en: "Convert them first, or put only like ones together.",
		},
	},
};
