import { readAdExport } from "@lotse/shared/causal/ad-exports/read-ad-export.ts";
import { weeklyTable } from "@lotse/shared/causal/ad-exports/weekly-table.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";

export type FileOfWeeks =
	| { readonly ok: true; readonly file: { csv: string; note: string } }
	| { readonly ok: false; readonly problems: string[] };

/** Turns an advertising platform's export into weeks, with a word on what was read; leaves any other file as it is. */
export function weeksFromExport(text: string, language: Language): FileOfWeeks {
	const read = readAdExport(text);
	if (!read.ok && read.reason === "not-an-export")
		return { ok: true, file: { csv: text, note: "" } };
	if (!read.ok)
		return {
			ok: false,
			problems: read.problems.map(
				({ message, fix, row }) =>
					`${row === undefined ? "" : `${words[language].line} ${row}: `}${message[language]} ${fix[language]}`,
			),
		};
	const made = weeklyTable([read.export]);
	if (!made.ok) return { ok: false, problems: [words[language].short] };
	const { platform, cost, statedCost, currency } = read.export;
	const money = (amount: number) =>
		new Intl.NumberFormat(language === "de" ? "de-DE" : "en-GB", {
			minimumFractionDigits: 2,
			maximumFractionDigits: 2,
		}).format(amount);
	const note = words[language].note(
		platforms[platform],
		made.table.weeks,
		`${money(cost)} ${currency ?? ""}`.trim(),
		statedCost === null ? null : money(statedCost),
	);
	return { ok: true, file: { csv: made.table.csv, note } };
}

const platforms = {
	"google-ads": "Google Ads",
	meta: "Meta",
	tiktok: "TikTok",
	microsoft: "Microsoft Advertising",
};
const words = {
	de: {
		line: "Zeile",
		short:
			"Der Export enthält keine ganze Woche von Montag bis Sonntag. Exportieren Sie einen längeren Zeitraum.",
		note: (
			platform: string,
			weeks: number,
			cost: string,
			stated: string | null,
		) =>
			`Als Export aus ${platform} gelesen und zu ${weeks} ${weeks === 1 ? "Woche" : "Wochen"} zusammengefasst: ${cost} Kosten${stated === null ? "" : ` (Summe laut Export ${stated})`}.`,
	},
	en: {
		line: "Line",
		short:
			"The export holds no whole week from Monday to Sunday. Export a longer period.",
		note: (
			platform: string,
			weeks: number,
			cost: string,
			stated: string | null,
		) =>
			`Read as an export from ${platform} and put together to ${weeks} ${weeks === 1 ? "week" : "weeks"}: cost ${cost}${stated === null ? "" : ` (total stated in the export ${stated})`}.`,
	},
};
