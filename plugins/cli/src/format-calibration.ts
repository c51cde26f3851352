import type { Language } from "@lotse/shared/contract/localised.ts";
import type { OwnCalibration } from "@lotse/shared/language/headline/calibration/calibrate-results.ts";
import type {
	CalibrationReport,
	HitRate,
} from "@lotse/shared/language/headline/calibration/calibration-report.ts";
import { shippedCalibration } from "@lotse/shared/language/headline/calibration/shipped-calibration.ts";
import type { HeadlineLayerState } from "@lotse/shared/language/headline/workspace/headline-layer.ts";
import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { formatTable } from "./format-table.ts";

/** What was learned from own results, how often the score was right on them, and what the shipped model is known for. */
export function formatCalibration(
	layer: HeadlineLayerState,
	{ byPlace, byTime }: OwnCalibration,
	language: Language,
): string {
	const { percent, number } = createFormat(language, "UTC");
	const isGerman = language === "de";
	const { learntFrom, shippedShare, evidence, version } = layer;
	const lines = [
		isGerman
			? `Gelernt aus ${number(learntFrom.texts)} Texten an ${number(learntFrom.places)} Orten, ${number(learntFrom.clicks)} Klicks (${version}); ${number(learntFrom.leftOut)} Zeilen ohne Vergleich.`
			: `Learned from ${number(learntFrom.texts)} texts in ${number(learntFrom.places)} places, ${number(learntFrom.clicks)} clicks (${version}); ${number(learntFrom.leftOut)} rows without comparison.`,
		isGerman
			? `Das mitgelieferte Modell zählt hier ${percent(shippedShare.mean)} ± ${percent(shippedShare.sd)}; Beleg für eigene Wörter: ${number(evidence)} (ab 3 deutlich).`
			: `The shipped model counts for ${percent(shippedShare.mean)} ± ${percent(shippedShare.sd)} here; evidence for words of your own: ${number(evidence)} (strong from 3).`,
		"",
		...formatReport(byPlace, language),
	];
	if (byTime !== null)
		lines.push(
			"",
			isGerman
				? `Neue Texte ab ${byTime.from}, gelernt nur aus der Zeit davor:`
				: `New texts since ${byTime.from}, learned only from the time before:`,
			...formatReport(byTime, language),
		);
	const { accuracy, pairs } = shippedCalibration;
	lines.push(
		"",
		isGerman
			? `Zum Vergleich, mitgeliefertes Modell auf seinen US-Nachrichten: ${percent(accuracy)} von ${number(pairs)} Paaren.`
			: `Beside it, the shipped model on its US news: ${percent(accuracy)} of ${number(pairs)} pairs.`,
	);
	return lines.join("\n");
}

function formatReport(report: CalibrationReport, language: Language): string[] {
	const { percent, number } = createFormat(language, "UTC");
	const isGerman = language === "de";
	if (!report.ok)
		return [
			isGerman
				? `Zu wenig für eine Quote: ${number(Math.floor(report.comparisons))} von ${report.needed.comparisons} unabhängigen Vergleichen, ${report.places} von ${report.needed.places} Orten.`
				: `Too little for a rate: ${number(Math.floor(report.comparisons))} of ${report.needed.comparisons} independent comparisons, ${report.places} of ${report.needed.places} places.`,
		];
	const write = (rate: HitRate | null): string =>
		rate === null
			? "–"
			: `${percent(rate.value)} (${percent(rate.interval[0])}–${percent(rate.interval[1])})`;
	const words = isGerman
		? {
				right: "richtig, 95-%-Bereich",
				named: `wo ein Gewinner genannt wird (${percent(report.namedShare)})`,
				shipped: "mitgeliefertes Modell allein",
				said: "angesagt",
				pairs: "Paare",
			}
		: {
				right: "right, 95% interval",
				named: `where a winner is named (${percent(report.namedShare)})`,
				shipped: "shipped model alone",
				said: "said",
				pairs: "pairs",
			};
	return [
		`${words.right}: ${write(report.hitRate)}`,
		`${words.named}: ${write(report.namedHitRate)}`,
		`${words.shipped}: ${write(report.shippedHitRate)}`,
		formatTable([
			[words.said, words.right, words.pairs],
			...report.bins.map(({ predicted, right, interval, pairs }) => [
				percent(predicted),
				write({ value: right, interval, comparisons: 0 }),
				number(pairs),
			]),
		]),
	];
}
