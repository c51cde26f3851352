import { command } from "../command.ts";
import { formatReview } from "../format-review.ts";
import { misuse } from "../misuse.ts";
import { readModel } from "../read-model.ts";
import { writeText } from "../write-text.ts";

export const mmmReport = command({
	name: "mmm report",
	summary: {
		de: "das Modell für Entscheider: Urteil, Beiträge, Kurven, Vorschlag, Prüfungen",
		en: "the model for whoever decides: verdict, contributions, curves, suggestion, checks",
	},
	usage: ["MODEL.json [--html] [-o FILE] [--lang de|en] [--json]"],
	about: {
		de: "Mit --html eine einzelne Seite zum Drucken und Weitergeben, die nichts nachlädt.",
		en: "With --html a single page to print and pass on that loads nothing.",
	},
	options: {
		html: {
			type: "boolean",
			summary: { de: "als HTML-Seite", en: "as an HTML page" },
		},
		output: {
			type: "string",
			short: "o",
			value: "FILE",
			summary: {
				de: "Datei für den Bericht, sonst die Standardausgabe",
				en: "file for the report, else standard output",
			},
		},
		lang: {
			type: "string",
			value: "de|en",
			summary: {
				de: "Sprache des Berichts, sonst die von lotse",
				en: "language of the report, else that of lotse",
			},
		},
		json: {
			type: "boolean",
			summary: {
				de: "Prüfungen und Zerlegung als ein JSON-Dokument",
				en: "checks and decomposition as one JSON document",
			},
		},
	},
	async run(context) {
		const { values, positionals } = context;
		const { lang = context.language, output } = values;
		if (lang !== "de" && lang !== "en")
			return misuse(
				{
					de: `--lang ${lang} gibt es nicht.`,
					en: `There is no --lang ${lang}.`,
				},
				{
					de: "Schreiben Sie --lang de oder --lang en.",
					en: "Write --lang de or --lang en.",
				},
			);
		if (values.html && values.json)
			return misuse(
				{
					de: "--html und --json schließen sich aus.",
					en: "--html and --json exclude each other.",
				},
				{ de: "Geben Sie eines davon an.", en: "Give one of them." },
			);
		if (output !== undefined && positionals.includes(output))
			return misuse(
				{
					de: `-o ${output} würde die Eingabe überschreiben.`,
					en: `-o ${output} would overwrite the input.`,
				},
				{ de: "Nennen Sie eine andere Datei.", en: "Name another file." },
			);
		const read = await readModel(context);
		if (!read.ok) return read;
		const { model } = read;
		if (values.html) {
			const { writeModelReport } = await import(
				"@lotse/shared/ui/model-report/write-model-report.ts"
			);
			const page = writeModelReport(model, {
				language: lang,
				madeAt: context.now(),
			});
			return writeText(page, output, context);
		}
		const [{ decompose }, { reviewModel }] = await Promise.all([
			import("@lotse/shared/causal/review/decompose.ts"),
			import("@lotse/shared/causal/review/review-model.ts"),
		]);
		const parts = decompose(model);
		const review = reviewModel(model);
		const text = values.json
			? JSON.stringify({ decomposition: parts, review })
			: formatReview(model, parts, review, lang);
		return writeText(`${text}\n`, output, context);
	},
});
