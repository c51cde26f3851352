import { command } from "../command.ts";
import { failure } from "../failure.ts";
import { formatModel } from "../format-model.ts";
import { misuse } from "../misuse.ts";
import { previewModel } from "../preview-model.ts";
import { readFitOptions } from "../read-fit-options.ts";
import { readSeriesFile } from "../read-series-file.ts";
import { sampleModel } from "../sample-model.ts";
import { showProgress } from "../show-progress.ts";
import { writeResult } from "../write-result.ts";

export const mmmFit = command({
	name: "mmm fit",
	summary: {
		de: "aus Wochen mit Ausgaben und Umsatz ein Media-Mix-Modell rechnen",
		en: "turn weeks of spend and revenue into a media-mix model",
	},
	usage: [
		"DATA.csv|- [--spec SPEC.json] [-o MODEL.json] [--seed N] [--chains N] [--draws N] [--tune N] [--json]",
		"DATA.csv|- [--spec SPEC.json] [-o MODEL.json] [--seed N] --preview [--json]",
	],
	about: {
		de: 'SPEC.json sagt, welche Spalte was ist: {"date":"…","target":"…","channels":["…"],"controls":["…"]}. Ohne Angabe wird geraten und gesagt, was.\nDas Modell ist PyMC-Marketings Standardmodell (geometrische Nachwirkung, logistische Sättigung), gezogen mit NUTS; mit --preview in einem Bruchteil der Zeit aus Modus und Laplace-Näherung.\nDazu kann SPEC.json nennen: geo und population (eine Zeile je Markt und Woche), spend, organic, signs, seasonality (yearly, monthly, holidays), trend, adstock, saturation, order, noise, priors, liftTests, window; was jedes heißt, steht in shared/causal/mmm/mmm-spec.ts.',
		en: 'SPEC.json says which column is what: {"date":"…","target":"…","channels":["…"],"controls":["…"]}. Without it the columns are guessed, and the guess is said.\nThe model is PyMC-Marketing’s default (geometric carry-over, logistic saturation), sampled with NUTS; with --preview, in a fraction of the time, from its mode with a Laplace approximation.\nSPEC.json may name besides: geo and population (a line for each market and week), spend, organic, signs, seasonality (yearly, monthly, holidays), trend, adstock, saturation, order, noise, priors, liftTests, window; shared/causal/mmm/mmm-spec.ts says what each means.',
	},
	options: {
		spec: {
			type: "string",
			short: "s",
			value: "SPEC.json",
			summary: {
				de: "welche Spalte was ist, und was vom Standard abweicht",
				en: "which column is what, and what differs from the defaults",
			},
		},
		output: {
			type: "string",
			short: "o",
			value: "MODEL.json",
			summary: {
				de: "Datei für das Modell; budget und mmm curves lesen sie",
				en: "file for the model; budget and mmm curves read it",
			},
		},
		seed: {
			type: "string",
			value: "N",
			summary: {
				de: "Startwert des Zufalls, sonst 1; gleicher Wert, gleiche Zahlen",
				en: "seed of the randomness, else 1; same seed, same figures",
			},
		},
		chains: {
			type: "string",
			value: "N",
			summary: {
				de: "unabhängige Rechenläufe, 1 bis 16, sonst 4",
				en: "independent chains, 1 to 16, else 4",
			},
		},
		draws: {
			type: "string",
			value: "N",
			summary: {
				de: "Ziehungen je Rechenlauf, 50 bis 10000, sonst 1000",
				en: "draws a chain, 50 to 10000, else 1000",
			},
		},
		tune: {
			type: "string",
			value: "N",
			summary: {
				de: "Schritte zum Einstellen je Rechenlauf, 50 bis 10000, sonst 500, ab 100 Parametern 200",
				en: "warm-up a chain, 50 to 10000, else 500, or 200 beyond 100 parameters",
			},
		},
		preview: {
			type: "boolean",
			summary: {
				de: "schnell und ungefähr: Modus und Laplace-Näherung",
				en: "quick and approximate: mode and Laplace approximation",
			},
		},
		json: {
			type: "boolean",
			summary: {
				de: "das Modell als ein JSON-Dokument, wie -o es schreibt",
				en: "the model as one JSON document, as -o writes it",
			},
		},
	},
	async run(context) {
		const { values, positionals } = context;
		const options = readFitOptions(values);
		if (!options.ok) return options;
		const output = values.output;
		if (output !== undefined && [...positionals, values.spec].includes(output))
			return misuse(
				{
					de: `-o ${output} würde die Eingabe überschreiben.`,
					en: `-o ${output} would overwrite the input.`,
				},
				{
					de: "Nennen Sie eine andere Datei.",
					en: "Name another file.",
				},
			);
		const read = await readSeriesFile(context, values.spec);
		if (!read.ok) return read;
		const said = showProgress({ de: "Modell", en: "Model" }, context);
		const result = values.preview
			? await previewModel(read, options.value.seed, said)
			: await sampleModel(read, options.value, said, context.note);
		if (!result.ok) return failure(result.problems);
		const written = await writeResult(result.model, output, context);
		if (!written.ok) return written;
		if (values.json) await context.printJson(result.model);
		else await context.print(formatModel(result.model, context.language));
		if (output === undefined && !values.json)
			context.note({
				de: "Nicht gespeichert. Mit -o MODEL.json geht es weiter zu: lotse mmm curves, lotse budget",
				en: "Not saved. With -o MODEL.json go on to: lotse mmm curves, lotse budget",
			});
		return { ok: true };
	},
});
