import { command } from "../command.ts";
import { failure } from "../failure.ts";
import { misuse } from "../misuse.ts";
import { nothingToCompare } from "../nothing-to-compare.ts";
import { readResults } from "../read-results.ts";
import { writeResult } from "../write-result.ts";

export const calibrate = command({
	name: "calibrate",
	summary: {
		de: "aus eigenen Anzeigen-Ergebnissen lernen und sagen, wie oft die Bewertung recht hatte",
		en: "learn from your own ad results, and say how often the score was right",
	},
	usage: ["RESULTS.csv|- [-o LAYER.json] [--json]"],
	about: {
		de: "Asset-Berichte von Google Ads werden verstanden, sonst die Spalten text, place, impressions, clicks.\nJedes Paar beurteilt ein Modell, das weder die Anzeigengruppe noch die Texte gesehen hat. Nichts wird gesendet.",
		en: "Asset reports of Google Ads are understood, or the columns text, place, impressions, clicks.\nEvery pair is judged by a model that saw neither its ad group nor its texts. Nothing is sent.",
	},
	options: {
		output: {
			type: "string",
			short: "o",
			value: "LAYER.json",
			summary: {
				de: "das Gelernte hierhin schreiben",
				en: "write what was learned here",
			},
		},
		json: {
			type: "boolean",
			summary: {
				de: 'ein JSON-Objekt: {"layer":…,"calibration":…}',
				en: 'one JSON object: {"layer":…,"calibration":…}',
			},
		},
	},
	async run(context) {
		const [path, ...more] = context.positionals;
		const { output, json } = context.values;
		if (path === undefined || more.length > 0 || path === output)
			return misuse(
				{
					de: "Gebraucht wird genau eine Datei mit Ergebnissen, und -o darf sie nicht überschreiben.",
					en: "Exactly one file of results is needed, and -o must not overwrite it.",
				},
				{
					de: "So: lotse calibrate RESULTS.csv -o LAYER.json",
					en: "Like this: lotse calibrate RESULTS.csv -o LAYER.json",
				},
			);
		const read = await readResults(path, context);
		if (!read.ok) return read;
		const { fitHeadlineLayer } = await import(
			"@lotse/shared/language/headline/workspace/fit-headline-layer.ts"
		);
		const { shippedModel } = await import(
			"@lotse/shared/language/headline/workspace/shipped-model.ts"
		);
		const { calibrateResults } = await import(
			"@lotse/shared/language/headline/calibration/calibrate-results.ts"
		);
		const { formatCalibration } = await import("../format-calibration.ts");
		const fitted = fitHeadlineLayer(read.results, shippedModel);
		if (!fitted.ok) return failure([nothingToCompare(path)]);
		const calibration = calibrateResults(read.results, shippedModel);
		const { state } = fitted;
		const written = await writeResult(state, output, context);
		if (!written.ok) return written;
		if (json) await context.printJson({ layer: state, calibration });
		else
			await context.print(
				formatCalibration(state, calibration, context.language),
			);
		return { ok: true };
	},
});
