import type { Localised } from "../../localised.ts";
import type { Rule, RuleLevel, RuleScope } from "../rule.ts";
import type { ImportProblem } from "./import-problem.ts";
import { readOwnFields } from "./read-own-fields.ts";
import { readValeEdit } from "./read-vale-edit.ts";
import { readValeMatch } from "./read-vale-match.ts";
import type { YamlValue } from "./read-yaml.ts";
import { ValeFields } from "./vale-fields.ts";

export type ImportedRule =
	| {
			readonly ok: true;
			readonly rule: Rule;
			/** What was let pass, or is done otherwise than by Vale. */
			readonly warnings: readonly Localised[];
			/** The most steps its patterns take together at one place of a text; see `estimateWork`. */
			readonly steps: number;
	  }
	| { readonly ok: false; readonly problems: readonly ImportProblem[] };

const levels: readonly RuleLevel[] = ["error", "warning", "suggestion"];
const scopes: Readonly<Record<string, RuleScope>> = {
	text: "text",
	raw: "text",
	paragraph: "paragraph",
	sentence: "sentence",
	heading: "heading",
	summary: "text",
};
const knownFields =
	/^(?:extends|message|link|level|scope|ignorecase|nonword|tokens|raw|append|swap|exceptions|action|max|min|token|either|first|second|formula|condition|metrics|grade|match|indicators|alpha|code|description|author|name|limit|vocab|capitalize|id|category|jurisdiction|channels|languages|validFrom|validTo|evidence|advice|of)$/u;

/** Vale fills `%s` by place: first what to write, then what was written, where it knows both. */
function messageOf(message: string, type: string): string {
	const byPlace =
		type === "substitution"
			? ["%w", "%s"]
			: type === "capitalization"
				? ["%s", "%w"]
				: ["%s", "%s"];
	let place = 0;
	return message.replaceAll(/%\[([12])\]s|%s|%%/gu, (sign, index) => {
		if (sign === "%%") return "%";
		if (index !== undefined) return byPlace[Number(index) - 1] ?? "%s";
		place += 1;
		return byPlace[place - 1] ?? "%s";
	});
}

function levelOf(fields: ValeFields): RuleLevel {
	const given = fields.text("level") ?? "warning";
	const level = levels.find((one) => one === given);
	if (level === undefined)
		fields.refuse(
			"level",
			{
				de: `Die Stufe „${given}“ gibt es nicht.`,
				en: `There is no level “${given}”.`,
			},
			{
				de: `Möglich: ${levels.join(", ")}.`,
				en: `Possible: ${levels.join(", ")}.`,
			},
		);
	return level ?? "warning";
}

function scopeOf(fields: ValeFields): RuleScope {
	const [given = "text"] = fields.list("scope");
	const scope = scopes[given.split(/[.\s]/u)[0] ?? ""];
	if (scope === undefined)
		fields.warnings.push({
			de: `Der Bereich „${given}“ ist unbekannt; die Regel sieht den ganzen Text an.`,
			en: `The scope “${given}” is unknown; the rule looks at the whole text.`,
		});
	return scope ?? "text";
}

function linkOf(fields: ValeFields): { url?: string } {
	const link = fields.text("link");
	if (link === undefined) return {};
	if (/^https?:\/\/[^\s"'<>]{1,500}$/iu.test(link)) return { url: link };
	fields.warnings.push({
		de: "Der Verweis ist keine Webadresse und entfällt.",
		en: "The link is no web address and is left out.",
	});
	return {};
}

/** What a person is told to do when the file says nothing but what is wrong. */
function actionOf(type: string): Localised {
	return type === "substitution"
		? { de: "Durch „%w“ ersetzen.", en: "Replace it by “%w”." }
		: { de: "Die Stelle überarbeiten.", en: "Revise this passage." };
}

/**
 * Takes in a rule from data already read, as `importVale` does from its text: every scalar a text, patterns that could hang refused.
 * Needs no reader of YAML. Never throws.
 *
 * Worked value: { extends: "existence", message: "No", tokens: ["billig"] } → a warning-level rule that finds "billig".
 */
export function importRuleValue(
	value: YamlValue,
	{ id, source }: { readonly id: string; readonly source: string },
): ImportedRule {
	if (value === null || typeof value === "string" || Array.isArray(value))
		return {
			ok: false,
			problems: [
				{
					field: "",
					message: {
						de: "Das ist keine Regel: Es fehlen Felder.",
						en: "This is no rule: it has no fields.",
					},
					fix: {
						de: "Mit „extends:“ und „message:“ beginnen.",
						en: "Begin with “extends:” and “message:”.",
					},
				},
			],
		};
	const fields = new ValeFields(Object.fromEntries(Object.entries(value)));
	return ruleOf(fields, id, source);
}

function ruleOf(fields: ValeFields, id: string, source: string): ImportedRule {
	const type = fields.text("extends") ?? "";
	const message = fields.localised("message");
	if (message === undefined)
		fields.refuse(
			"message",
			{ de: "„message“ fehlt.", en: "“message” is missing." },
			{
				de: "Sagen, was falsch ist; %s steht für die Stelle.",
				en: "Say what is wrong; %s stands for the passage.",
			},
		);
	const match = readValeMatch(fields);
	const edit = readValeEdit(fields);
	const scope = scopeOf(fields);
	const level = levelOf(fields);
	const link = linkOf(fields);
	const exceptions = fields
		.list("exceptions")
		.map((pattern) => fields.pattern("exceptions", pattern));
	for (const name of fields.names().filter((one) => !knownFields.test(one)))
		fields.warnings.push({
			de: `Das Feld „${name}“ wird hier nicht beachtet.`,
			en: `The field “${name}” is not heeded here.`,
		});
	if (
		fields.problems.length > 0 ||
		match === undefined ||
		message === undefined
	)
		return { ok: false, problems: fields.problems };
	const own = readOwnFields(fields);
	if (fields.problems.length > 0)
		return { ok: false, problems: fields.problems };
	const rule: Rule = {
		id,
		message: {
			de: messageOf(message.de, type),
			en: messageOf(message.en, type),
		},
		action: actionOf(type),
		level,
		category: "clarity",
		jurisdiction: "any",
		citation: { title: source, ...link },
		...own,
		match,
		...(scope === "text" || match.type === "occurrence" ? {} : { scope }),
		...(edit === undefined ? {} : { edit }),
		...(exceptions.length === 0 ? {} : { exceptions }),
		catches: [],
		leaves: [],
	};
	const { warnings, steps } = fields;
	return { ok: true, rule, warnings, steps };
}
