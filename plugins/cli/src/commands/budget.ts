import type { BudgetQuestion } from "@lotse/shared/causal/budget/budget-suggestion.ts";
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
	usage: [
		"MODEL.json [--total N] [--limits LIMITS.json] [--groups GROUPS.json] [--max-step N] [--json]",
		"MODEL.json --roas N | --marginal-roas N | --cpa N [--limits LIMITS.json] [--groups GROUPS.json] [--json]",
	],
	about: {
		de: 'LIMITS.json: {"tv":{"min":1000,"max":5000}} je Woche. Ein Kanal ohne Eintrag darf sich um 30 % bewegen; "frequencyCap":3 begrenzt die Kontakte je erreichter Person. GROUPS.json: [{"name":"Marke","channels":["tv","radio"],"max":8000}]. Mit --roas, --marginal-roas oder --cpa wird so viel ausgegeben, wie das noch bringt.',
		en: 'LIMITS.json: {"tv":{"min":1000,"max":5000}} a week. A channel without an entry may move by 30 %; "frequencyCap":3 caps the contacts of each person reached. GROUPS.json: [{"name":"brand","channels":["tv","radio"],"max":8000}]. With --roas, --marginal-roas or --cpa as much is spent as still brings that.',
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
		groups: {
			type: "string",
			value: "GROUPS.json",
			summary: {
				de: "Grenzen, die sich mehrere Kanäle teilen",
				en: "limits several channels share",
			},
		},
		roas: {
			type: "string",
			value: "N",
			summary: {
				de: "statt --total: so viel, dass jede Geldeinheit im Mittel N bringt",
				en: "instead of --total: as much as brings N per unit of money",
			},
		},
		"marginal-roas": {
			type: "string",
			value: "N",
			summary: {
				de: "statt --total: so viel, dass die letzte Geldeinheit N bringt",
				en: "instead of --total: until the last unit of money brings N",
			},
		},
		cpa: {
			type: "string",
			value: "N",
			summary: {
				de: "statt --total: so viel, dass ein Abschluss im Mittel N kostet",
				en: "instead of --total: as much as keeps the cost of a unit of the target at N",
			},
		},
		"max-step": {
			type: "string",
			value: "N",
			summary: {
				de: "größte Änderung eines Kanals je Woche, etwa 0.2; zeigt den Weg dorthin",
				en: "largest change of a channel a week, such as 0.2; shows the way there",
			},
		},
		json: {
			type: "boolean",
			summary: { de: "ein JSON-Dokument", en: "one JSON document" },
		},
	},
	async run(context) {
		const { values, language } = context;
		const amounts = readAmounts(values);
		if (!amounts.ok) return amounts;
		const read = await readModel(context);
		if (!read.ok) return read;
		const limits = await readPart("limits", values.limits, context);
		if (!limits.ok) return limits;
		const groups = await readPart("groups", values.groups, context);
		if (!groups.ok) return groups;
		const { suggestBudget } = await import(
			"@lotse/shared/causal/budget/suggest-budget.ts"
		);
		const { regretOfSplit } = await import(
			"@lotse/shared/causal/budget/regret-of-split.ts"
		);
		const question = { ...amounts.value, ...limits.value, ...groups.value };
		const result = suggestBudget(read.model, question);
		if (!result.ok) return failure(result.problems.map(placed));
		const { suggestion } = result;
		const regret = regretOfSplit(read.model, question, suggestion);
		if (values.json) await context.printJson({ ...suggestion, regret });
		else
			await context.print(
				formatBudget(suggestion, regret, read.model.spec.target, language),
			);
		return { ok: true };

		/** Limits and groups are read from files, the rest from the command line. */
		function placed<P extends { readonly field: string }>(problem: P) {
			const [part] = problem.field.split(".");
			const file =
				part === "limits"
					? values.limits
					: part === "groups"
						? values.groups
						: undefined;
			return file === undefined ? problem : { ...problem, file };
		}
	},
});

type Read<T> =
	| { readonly ok: true; readonly value: T }
	| (Outcome & { ok: false });
type Amounts = Pick<BudgetQuestion, "total" | "target" | "maxStep">;

const targets = {
	roas: "roas",
	"marginal-roas": "marginal_roas",
	cpa: "cpa",
} as const;

function readAmounts(
	values: Readonly<
		Record<"total" | "max-step" | keyof typeof targets, string | undefined>
	>,
): Read<Amounts> {
	const amounts: Amounts = {};
	for (const name of [
		"total",
		"max-step",
		"roas",
		"marginal-roas",
		"cpa",
	] as const) {
		const text = values[name];
		if (text === undefined) continue;
		if (!/^\d+(\.\d+)?$/.test(text))
			return misuse(
				{
					de: `--${name} ${text} ist keine Zahl.`,
					en: `--${name} ${text} is not a number.`,
				},
				{
					de: `Schreiben Sie sie mit Punkt und ohne Tausenderzeichen: --${name} 12500.50`,
					en: `Write it with a point and without thousands marks: --${name} 12500.50`,
				},
			);
		const value = Number(text);
		if (name === "total") amounts.total = value;
		else if (name === "max-step") amounts.maxStep = value;
		else if (amounts.target)
			return misuse(
				{
					de: "--roas, --marginal-roas und --cpa schließen sich aus.",
					en: "--roas, --marginal-roas and --cpa exclude each other.",
				},
				{ de: "Geben Sie eines davon an.", en: "Give one of them." },
			);
		else amounts.target = { kind: targets[name], value };
	}
	return { ok: true, value: amounts };
}

async function readPart(
	part: "limits" | "groups",
	path: string | undefined,
	context: Context,
): Promise<Read<Pick<BudgetQuestion, "limits" | "groups">>> {
	if (path === undefined) return { ok: true, value: {} };
	const json = await readJson(path, context);
	if (!json.ok) return json;
	const { budgetQuestion } = await import("@lotse/shared/contract/budget.ts");
	const shape = budgetQuestion.pick({ limits: true, groups: true });
	const checked = await checkShape(shape, { [part]: json.value }, path);
	return checked.ok ? checked : failure(checked.problems);
}
