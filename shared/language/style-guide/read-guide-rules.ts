import type { ImportProblem } from "../rules/imports/import-problem.ts";
import { importRuleValue } from "../rules/imports/import-rule-value.ts";
import type { YamlValue } from "../rules/imports/read-yaml.ts";
import type { GuideValue } from "./guide-value.ts";
import { shippedPacks } from "./shipped-packs.ts";
import type { GuideRule } from "./style-guide.ts";
import { styleGuideBounds as bounds } from "./style-guide-bounds.ts";

const deepest = 8;
const shippedIds = new Set(
	shippedPacks.flatMap(({ rules }) => rules.map(({ id }) => id)),
);

/** Data as YAML would give it, every scalar a text; undefined where it is nested too deeply or holds no data. */
function plainValue(value: unknown, depth = 0): YamlValue | undefined {
	if (depth > deepest) return undefined;
	if (value === null || typeof value === "string") return value;
	if (typeof value === "boolean" || typeof value === "number")
		return String(value);
	if (typeof value !== "object") return undefined;
	const entries = Object.entries(value).map(
		([name, inner]) => [name, plainValue(inner, depth + 1)] as const,
	);
	const kept = entries.flatMap(([name, inner]) =>
		inner === undefined ? [] : [[name, inner] as const],
	);
	if (kept.length < entries.length) return undefined;
	return Array.isArray(value)
		? kept.map(([, inner]) => inner)
		: Object.fromEntries(kept);
}

function refuse(entry: GuideValue, problem: ImportProblem): void {
	const at = problem.field === "" ? entry : entry.at(problem.field);
	at.refuse(problem.message, problem.fix);
}

/** What reading one rule after the other keeps. */
type Sofar = { readonly taken: Set<string>; steps: number };

function ruleOf(entry: GuideValue, sofar: Sofar): GuideRule | undefined {
	const value = plainValue(entry.value);
	if (
		value === undefined ||
		value === null ||
		typeof value === "string" ||
		Array.isArray(value) ||
		JSON.stringify(value).length > bounds.ruleLength
	) {
		entry.refuse(
			{
				de: `Das ist keine Regel, oder sie hat mehr als ${bounds.ruleLength} Zeichen oder ${deepest} Ebenen.`,
				en: `This is no rule, or it has more than ${bounds.ruleLength} characters or ${deepest} levels.`,
			},
			{
				de: "Mit „id“, „extends“ und „message“ beginnen; Großes in mehrere Regeln teilen.",
				en: "Begin with “id”, “extends” and “message”; split what is large into several rules.",
			},
		);
		return undefined;
	}
	const at = entry.at("id");
	const id = at.text({ most: 100, least: 1 });
	if (id === "") return undefined;
	if (
		!/^[\w.-]+$/u.test(id) ||
		id.startsWith("style-guide.") ||
		shippedIds.has(id) ||
		sofar.taken.has(id)
	)
		at.refuse(
			{
				de: `Die Kennung „${id}“ ist vergeben oder hat andere Zeichen als Buchstaben, Ziffern, Punkt und Bindestrich.`,
				en: `The id “${id}” is taken, or has other signs than letters, digits, full stop and hyphen.`,
			},
			{
				de: "Eine eigene wählen, etwa „unsere.regel-1“.",
				en: "Choose one of your own, such as “ours.rule-1”.",
			},
		);
	sofar.taken.add(id);
	const imported = importRuleValue(value, { id, source: id });
	if (imported.ok) sofar.steps += imported.steps;
	else for (const problem of imported.problems) refuse(entry, problem);
	return { ...Object.fromEntries(Object.entries(value)), id };
}

/**
 * Reads a guide's own rules: data as Vale or Lotse writes it, ids of their own, no pattern that could hang (`importRuleValue` refuses it), and all
 * together bounded in what they may take.
 *
 * Worked value: [{ id: "ours.cheap", extends: "existence", message: "No", tokens: ["billig"] }] → that rule; tokens ["(a+)+$"] → a problem
 * at `rules.0.tokens`.
 */
export function readGuideRules(rules: GuideValue): GuideRule[] {
	const sofar: Sofar = { taken: new Set(), steps: 0 };
	const read = rules
		.list(bounds.rules)
		.flatMap((entry) => ruleOf(entry, sofar) ?? []);
	if (sofar.steps > bounds.ruleSteps)
		rules.refuse(
			{
				de: "Die eigenen Regeln zusammen könnten eine Prüfung zu lange beschäftigen.",
				en: "The guide's own rules together could keep a check busy for too long.",
			},
			{
				de: "Muster mit vielen Wiederholungen vereinfachen oder Regeln streichen.",
				en: "Simplify patterns with many repeats, or drop rules.",
			},
		);
	return read;
}
