import { command } from "../command.ts";
import { failure } from "../failure.ts";
import { formatModel } from "../format-model.ts";
import { misuse } from "../misuse.ts";
import { previewModel } from "../preview-model.ts";
import { readModel } from "../read-model.ts";
import { readText } from "../read-text.ts";
import { readTwoFiles } from "../read-two-files.ts";
import { sampleModel } from "../sample-model.ts";
import { showProgress } from "../show-progress.ts";
import { writeResult } from "../write-result.ts";

/** Warm-up where the weeks have to be sampled anew and the old draws are of no help: half the usual. Where they are it is 60. */
const SHORT_TUNE = 250;

export const mmmRefit = command({
	name: "mmm refit",
	summary: {
		de: "neue Wochen in ein Modell aufnehmen, ohne von vorn zu rechnen",
		en: "take new weeks into a model without starting over",
	},
	usage: ["MODEL.json DATA.csv [-o MODEL2.json] [--json]"],
	about: {
		de: "DATA.csv enthält die alten Wochen unverändert und die neuen danach. Passen die neuen zum Modell, werden seine Ziehungen neu gewichtet (Pareto-k unter 0,7), sonst wird von ihnen aus mit kurzem Einstellen neu gezogen; gesagt wird, was und warum.",
		en: "DATA.csv holds the old weeks unchanged and the new ones after them. Where the new ones agree with the model its draws are weighted anew (Pareto k below 0.7), else new ones are sampled from there with a short warm-up; which and why is said.",
	},
	options: {
		output: {
			type: "string",
			short: "o",
			value: "MODEL2.json",
			summary: {
				de: "Datei für das neue Modell",
				en: "file for the new model",
			},
		},
		json: {
			type: "boolean",
			summary: {
				de: "ein JSON-Dokument {way, newWeeks, k, ess, why, model}",
				en: "one JSON document {way, newWeeks, k, ess, why, model}",
			},
		},
	},
	async run(context) {
		const { values, language } = context;
		const files = readTwoFiles(context, "MODEL.json", "DATA.csv");
		if (!files.ok) return files;
		const [modelPath, dataPath] = files.paths;
		const { output } = values;
		if (output !== undefined && files.paths.includes(output))
			return misuse(
				{
					de: `-o ${output} würde die Eingabe überschreiben.`,
					en: `-o ${output} would overwrite the input.`,
				},
				{ de: "Nennen Sie eine andere Datei.", en: "Name another file." },
			);
		const read = await readModel({ ...context, positionals: [modelPath] });
		if (!read.ok) return read;
		const csv = await readText(dataPath, context);
		if (!csv.ok) return failure([csv.problem]);
		const [{ readSeries }, { refit }] = await Promise.all([
			import("@lotse/shared/causal/mmm/read-series.ts"),
			import("@lotse/shared/causal/review/refit.ts"),
		]);
		const { currency, ...rest } = read.model.spec;
		const spec = { ...rest, ...(currency === null ? {} : { currency }) };
		const weeks = readSeries(csv.text, spec);
		if (!weeks.ok)
			return failure(
				weeks.problems.map((problem) => ({ ...problem, file: csv.name })),
			);
		const result = refit(read.model, weeks.series);
		if (!result.ok) return failure([{ ...result.problem, file: csv.name }]);
		context.note(result.why);
		let { model } = result.way === "reweighted" ? result : { model: null };
		if (model === null) {
			const said = showProgress({ de: "Modell", en: "Model" }, context);
			const { series, warnings } = weeks;
			const { inference, seed, sampling } = read.model.diagnostics;
			const { chains = 4, draws = 1000 } = sampling ?? {};
			const older = read.model;
			const numbers = { seed, chains, draws, tune: SHORT_TUNE, older };
			const asked = { ok: true as const, series, spec, warnings };
			const fit =
				inference === "nuts"
					? await sampleModel(asked, numbers, said, context.note)
					: await previewModel(asked, seed, said);
			if (!fit.ok) return failure(fit.problems);
			model = fit.model;
		}
		const written = await writeResult(model, output, context);
		if (!written.ok) return written;
		if (values.json) await context.printJson({ ...result, model });
		else await context.print(formatModel(model, language));
		return { ok: true };
	},
});
