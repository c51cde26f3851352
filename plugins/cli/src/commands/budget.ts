import { checkShape } from "../check-shape.ts";
import type { Context, Outcome } from "../command.ts";
import { command } from "../command.ts";
import { failure } from "../failure.ts";
import { formatBudget } from "../format-budget.ts";
import { misuse } from "../misuse.ts";
import { readJson } from "../read-json.ts";
import { readModel } from "../read-model.ts";

export const budget = command({
	name: "budget",
	summary: {
		de: "die beste Aufteilung eines Wochenbudgets, mit Bereich und Beweis",
		en: "the best split of a weekly budget, with interval and proof",
	},
	usage: ["MODEL.json [--total N] [--limits LIMITS.json] [--json]"],
	about: {
		de: 'LIMITS.json: {"tv":{"min":1000,"max":5000}} je Woche. Ein Kanal ohne Eintrag darf sich um 30 % bewegen.',
		en: 'LIMITS.json: {"tv":{"min":1000,"max":5000}} a week. A channel without an entry may move by 30 %.',
	},
	options: {
		total: {
			type: "string",
			value: "N",
			summary: {
				de: "Budget je Woche über alle Kanäle; sonst das heutige",
				en: "budget a week over all channels; else today’s",
			},
		},
		limits: {
			type: "string",
			value: "LIMITS.json",
			summary: {
				de: "kleinstes und größtes Budget je Kanal",
				en: "smallest and largest budget of each channel",
			},
		},
		json: {
			type: "boolean",
			summary: { de: "ein JSON-Dokument", en: "one JSON document" },
		},
	},
	async run(context) {
		const { values, language } = context;
		const total = readTotal(values.total);
		if (!total.ok) return total;
		const read = await readModel(context);
		if (!read.ok) return read;
		const limits = await readLimits(values.limits, context);
		if (!limits.ok) return limits;
		const { suggestBudget } = await import(
			"@lotse/shared/causal/budget/suggest-budget.ts"
		);
		const result = suggestBudget(read.model, {
			...total.value,
			...limits.value,
		});
		if (!result.ok) return failure(result.problems.map(placed));
		if (values.json) await context.printJson(result.suggestion);
		else
			await context.print(
				formatBudget(result.suggestion, read.model.spec.target, language),
			);
		return { ok: true };

		/** A limit is read from a file, the total from the command line. */
		function placed<P extends { readonly field: string }>(problem: P) {
			return problem.field.startsWith("limits") && values.limits !== undefined
				? { ...problem, file: values.limits }
				: problem;
		}
	},
});

type Limits = Readonly<Record<string, { min: number; max: number }>>;
type Read<T> =
	| { readonly ok: true; readonly value: T }
	| (Outcome & { ok: false });

function readTotal(text: string | undefined): Read<{ total?: number }> {
	if (text === undefined) return { ok: true, value: {} };
	if (/^\d+(\.\d+)?$/.test(text))
		return { ok: true, value: { total: Number(text) } };
	return misuse(
		{
			de: `--total ${text} ist kein Betrag.`,
			en: `--total ${text} is not an amount.`,
		},
		{
			de: "Schreiben Sie ihn mit Punkt und ohne Tausenderzeichen: --total 12500.50",
			en: "Write it with a point and without thousands marks: --total 12500.50",
		},
	);
}

async function readLimits(
	path: string | undefined,
	context: Context,
): Promise<Read<{ limits?: Limits }>> {
	if (path === undefined) return { ok: true, value: {} };
	const json = await readJson(path, context);
	if (!json.ok) return json;
	const { budgetQuestion } = await import("@lotse/shared/contract/budget.ts");
	const shape = budgetQuestion.pick({ limits: true }).required();
	const checked = await checkShape(shape, { limits: json.value }, path);
	return checked.ok
		? { ok: true, value: { limits: checked.value.limits } }
		: failure(checked.problems);
}
