import { command } from "../command.ts";
import { failure } from "../failure.ts";
import { formatPlan } from "../format-plan.ts";
import { readModel } from "../read-model.ts";
import { readText } from "../read-text.ts";
import { readTwoFiles } from "../read-two-files.ts";

export const mmmPlan = command({
	name: "mmm plan",
	summary: {
		de: "was ein Plan von Wochenausgaben bringt, mit Nachwirkung von vorher und danach",
		en: "what a plan of weekly spend brings, with carry-over from before and after",
	},
	usage: ["MODEL.json PLAN.csv|- [--json]"],
	about: {
		de: "PLAN.csv hat eine Spalte je Kanal und eine Zeile je kommender Woche, höchstens 104. Verglichen wird auch, was dasselbe Geld gleichmäßig, vorn oder in Schüben brächte.",
		en: "PLAN.csv has a column for each channel and a line for each week to come, 104 at most. What the same money would bring evenly, up front or in pulses is compared too.",
	},
	options: {
		json: {
			type: "boolean",
			summary: {
				de: "ein JSON-Dokument {plan, flights}",
				en: "one JSON document {plan, flights}",
			},
		},
	},
	async run(context) {
		const files = readTwoFiles(context, "MODEL.json", "PLAN.csv");
		if (!files.ok) return files;
		const [modelPath, planPath] = files.paths;
		const read = await readModel({ ...context, positionals: [modelPath] });
		if (!read.ok) return read;
		const { model } = read;
		if (model.verdict.advice === "withheld") return failure([withheld]);
		const csv = await readText(planPath, context);
		if (!csv.ok) return failure([csv.problem]);
		const [{ readPlan }, { evaluatePlan }, { compareFlights }] =
			await Promise.all([
				import("@lotse/shared/causal/review/read-plan.ts"),
				import("@lotse/shared/causal/review/evaluate-plan.ts"),
				import("@lotse/shared/causal/review/compare-flights.ts"),
			]);
		const names = model.series.channels.map(({ name }) => name);
		const parsed = readPlan(csv.text, names);
		if (!parsed.ok)
			return failure(
				parsed.problems.map((problem) => ({ ...problem, file: csv.name })),
			);
		const plan = evaluatePlan(model, parsed.plan);
		const flights = compareFlights(model, parsed.plan);
		if (context.values.json) await context.printJson({ plan, flights });
		else
			await context.print(
				formatPlan(plan, flights, model.spec.target, context.language),
			);
		return { ok: true };
	},
});

const withheld = {
	code: "advice-withheld",
	message: {
		de: "Dieses Modell ist nicht zur Ruhe gekommen; aus ihm wird nichts vorausgesagt.",
		en: "This model has not settled; nothing is foretold from it.",
	},
	fix: {
		de: "Mit mehr Ziehungen neu rechnen: lotse mmm fit DATA.csv --draws 2000 --tune 1000 -o MODEL.json",
		en: "Fit again with more draws: lotse mmm fit DATA.csv --draws 2000 --tune 1000 -o MODEL.json",
	},
};
