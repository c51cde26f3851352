import type { FormulaId } from "../../readability/readability-formula.ts";
import { parseCondition } from "../parse-condition.ts";
import { parseFormula } from "../parse-formula.ts";
import type { RuleMatch } from "../rule.ts";
import type { ValeFields } from "./vale-fields.ts";

type Reader = (fields: ValeFields) => RuleMatch | undefined;

/** Missing what the type cannot do without. */
function missing(fields: ValeFields, field: string): undefined {
	if (fields.problems.some((problem) => problem.field === field))
		return undefined;
	fields.refuse(
		field,
		{ de: `„${field}“ fehlt.`, en: `“${field}” is missing.` },
		{
			de: "Ohne diese Angabe findet die Regel nichts; ergänzen.",
			en: "Without it the rule finds nothing; add it.",
		},
	);
	return undefined;
}

/** How Vale joins what it looks for: word edges around it unless `nonword`; letter case counts unless `ignorecase`. */
const manner = (fields: ValeFields) => ({
	...(fields.flag("nonword") ? { nonword: true } : { boundary: true }),
	ignoreCase: fields.flag("ignorecase"),
});

const existence: Reader = (fields) => {
	const tokens = fields.list("tokens").filter((token) => token !== "");
	const raw = fields.list("raw").join("");
	const word = (token: string): string =>
		fields.flag("nonword") ? `(?:${token})` : `\\b(?:${token})\\b`;
	if (raw === "")
		return tokens.length === 0
			? missing(fields, "tokens")
			: {
					type: "existence",
					tokens: tokens.map((token) => fields.pattern("tokens", token)),
					...manner(fields),
				};
	const joined = tokens.length === 0 ? "" : word(tokens.join("|"));
	const whole = fields.flag("append") ? joined + raw : raw + joined;
	return {
		type: "existence",
		tokens: [fields.pattern("raw", whole)],
		nonword: true,
		ignoreCase: fields.flag("ignorecase"),
	};
};

const substitution: Reader = (fields) => {
	const pairs = fields.pairs("swap");
	if (pairs.length === 0) return missing(fields, "swap");
	if (pairs.some(([, to]) => /\$\d/u.test(to)))
		fields.refuse(
			"swap",
			{
				de: "Ersetzungen mit Verweisen auf Gruppen ($1) werden nicht unterstützt.",
				en: "Replacements that refer to groups ($1) are not supported.",
			},
			{
				de: "Die Fälle einzeln aufführen.",
				en: "List the cases one by one.",
			},
		);
	return {
		type: "substitution",
		swap: Object.fromEntries(
			pairs.map(([from, to]) => [fields.pattern("swap", from), to.split("|")]),
		),
		...manner(fields),
	};
};

const occurrence: Reader = (fields) => {
	const token = fields.text("token");
	if (token === undefined) return missing(fields, "token");
	const max = fields.number("max");
	const min = fields.number("min");
	if (max === undefined && min === undefined) return missing(fields, "max");
	return {
		type: "occurrence",
		token: fields.pattern("token", token),
		scope: fields.list("scope").includes("sentence") ? "sentence" : "text",
		nonword: true,
		ignoreCase: fields.flag("ignorecase"),
		once: true,
		...(max === undefined ? {} : { max }),
		...(min === undefined ? {} : { min }),
	};
};

const repetition: Reader = (fields) => {
	const usual = ["[^\\s]+", "\\w+", "\\b\\w+\\b", "[\\w]+"];
	if (!fields.list("tokens").every((token) => usual.includes(token)))
		fields.warnings.push({
			de: "Geprüft werden doppelte Wörter, nicht die angegebenen Muster.",
			en: "Doubled words are looked for, not the given patterns.",
		});
	return { type: "repetition" };
};

const consistency: Reader = (fields) => {
	const pairs = fields.pairs("either");
	return pairs.length === 0
		? missing(fields, "either")
		: {
				type: "consistency",
				either: Object.fromEntries(
					pairs.map(([left, right]) => [
						fields.pattern("either", left),
						fields.pattern("either", right),
					]),
				),
				nonword: fields.flag("nonword"),
				ignoreCase: fields.flag("ignorecase"),
			};
};

const conditional: Reader = (fields) => {
	const first = fields.text("first");
	const second = fields.text("second");
	if (first === undefined) return missing(fields, "first");
	if (second === undefined) return missing(fields, "second");
	return {
		type: "conditional",
		first: fields.pattern("first", first, true),
		second: fields.pattern("second", second, true),
		ignoreCase: fields.flag("ignorecase"),
	};
};

const styles = ["$title", "$sentence", "$lower", "$upper"] as const;
const capitalization: Reader = (fields) => {
	const wanted = fields.text("match");
	if (wanted === undefined) return missing(fields, "match");
	const match = styles.find((style) => style === wanted);
	if (match === undefined) {
		fields.refuse(
			"match",
			{
				de: `Die Schreibweise „${wanted}“ gibt es nicht.`,
				en: `There is no such case as “${wanted}”.`,
			},
			{
				de: `Möglich: ${styles.join(", ")}.`,
				en: `Possible: ${styles.join(", ")}.`,
			},
		);
		return undefined;
	}
	return {
		type: "capitalization",
		match,
		...(match === "$sentence"
			? { strict: true, indicators: fields.list("indicators") }
			: {}),
	};
};

const metric: Reader = (fields) => {
	const formula = fields.text("formula");
	const condition = fields.text("condition");
	if (formula === undefined) return missing(fields, "formula");
	if (condition === undefined) return missing(fields, "condition");
	const parsed = parseFormula(formula);
	if (!parsed.ok)
		fields.refuse(
			"formula",
			{
				de: `Die Formel ist bei „${parsed.at}“ nicht zu lesen.`,
				en: `The formula cannot be read at “${parsed.at}”.`,
			},
			{
				de: "Zahlen, + - * /, Klammern und words, sentences, paragraphs, characters, syllables, long_words, complex_words, polysyllabic_words verwenden.",
				en: "Use numbers, + - * /, brackets and words, sentences, paragraphs, characters, syllables, long_words, complex_words, polysyllabic_words.",
			},
		);
	if (parseCondition(condition) === null)
		fields.refuse(
			"condition",
			{
				de: `Die Bedingung „${condition}“ ist nicht zu lesen.`,
				en: `The condition “${condition}” cannot be read.`,
			},
			{
				de: "Etwa „> 8“ oder „< 70“ schreiben.",
				en: "Write it as “> 8” or “< 70”.",
			},
		);
	return { type: "metric", formula, condition };
};

const grades: Readonly<Record<string, FormulaId>> = {
	"gunning fog": "gunning-fog",
	"coleman-liau": "coleman-liau-index",
	"flesch-kincaid": "flesch-kincaid-grade",
	smog: "smog-grade",
	"automated readability": "automated-readability-index",
	"wiener sachtextformel 1": "wiener-sachtextformel-1",
	"wiener sachtextformel 2": "wiener-sachtextformel-2",
	"wiener sachtextformel 3": "wiener-sachtextformel-3",
	"wiener sachtextformel 4": "wiener-sachtextformel-4",
};
const readability: Reader = (fields) => {
	const names = fields.list("metrics");
	const grade = fields.number("grade");
	if (names.length === 0) return missing(fields, "metrics");
	if (grade === undefined) return missing(fields, "grade");
	const formulas = names.flatMap((name) => grades[name.toLowerCase()] ?? []);
	if (formulas.length < names.length)
		fields.refuse(
			"metrics",
			{
				de: "Eine dieser Formeln gibt es nicht.",
				en: "One of these formulas does not exist.",
			},
			{
				de: `Möglich: ${Object.keys(grades).join(", ")}.`,
				en: `Possible: ${Object.keys(grades).join(", ")}.`,
			},
		);
	return { type: "readability", formulas, grade };
};

const length: Reader = (fields) => {
	const of = fields.oneOf("of", ["width", "words", "sentence-words"]);
	if (of === undefined) return missing(fields, "of");
	const max =
		fields.text("max") === "channel" ? "channel" : fields.number("max");
	const min = fields.number("min");
	if (max === undefined && min === undefined) return missing(fields, "max");
	return {
		type: "length",
		of,
		...(max === undefined ? {} : { max }),
		...(min === undefined ? {} : { min }),
	};
};

const readers: Readonly<Record<string, Reader>> = {
	existence,
	substitution,
	occurrence,
	repetition,
	consistency,
	conditional,
	capitalization,
	metric,
	readability,
	length,
};

/**
 * Reads what a Vale rule looks for; whatever is wrong is noted in `fields`. Types that need a dictionary, a tagger or a program
 * (spelling, sequence, script) are refused as such.
 *
 * Worked value: `extends: existence`, `tokens: [very]` → an existence of "very" between word edges, letter case counting.
 */
export function readValeMatch(fields: ValeFields): RuleMatch | undefined {
	const type = fields.text("extends");
	if (type === undefined) return missing(fields, "extends");
	const reader = Object.hasOwn(readers, type) ? readers[type] : undefined;
	if (reader !== undefined) return reader(fields);
	const needs: Readonly<Record<string, readonly [string, string]>> = {
		spelling: ["ein Wörterbuch", "a dictionary"],
		sequence: ["eine Wortartenerkennung", "a part-of-speech tagger"],
		script: ["ein fremdes Programm", "someone else's program"],
	};
	const need = Object.hasOwn(needs, type) ? needs[type] : undefined;
	fields.refuse(
		"extends",
		need === undefined
			? {
					de: `Den Regeltyp „${type}“ gibt es nicht.`,
					en: `There is no rule type “${type}”.`,
				}
			: {
					de: `Der Regeltyp „${type}“ braucht ${need[0]}; das führen wir nicht aus.`,
					en: `The rule type “${type}” needs ${need[1]}; that is not run here.`,
				},
		{
			de: `Einen dieser Typen verwenden: ${Object.keys(readers).join(", ")}.`,
			en: `Use one of these types: ${Object.keys(readers).join(", ")}.`,
		},
	);
	return undefined;
}
