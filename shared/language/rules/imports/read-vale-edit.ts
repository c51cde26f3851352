import type { RuleEdit } from "../rule.ts";
import type { ValeFields } from "./vale-fields.ts";

const ends = { trim: "both", trim_left: "start", trim_right: "end" } as const;
const isEnd = (name: string): name is keyof typeof ends => name in ends;

/** A plain text as a pattern that matches it alone. */
const literal = (text: string): string =>
	text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");

function editOf(
	fields: ValeFields,
	[name = "", a = "", b = ""]: readonly string[],
): RuleEdit | undefined {
	if (isEnd(name)) return { kind: "trim", at: ends[name], characters: a };
	if (name === "remove" && a !== "")
		return {
			kind: "rewrite",
			pattern: `[${[...a].map((sign) => (/[\\\]^\-[]/u.test(sign) ? `\\${sign}` : sign)).join("")}]`,
			by: "",
		};
	if (name === "replace" && a !== "")
		return {
			kind: "rewrite",
			pattern: literal(a),
			by: b.replaceAll("$", "$$$$"),
		};
	if (name === "regex")
		return {
			kind: "rewrite",
			pattern: fields.pattern("action", a, true),
			by: b,
		};
	if (name === "truncate") return { kind: "split", at: a, piece: 0 };
	if (name === "split" && /^\d{1,3}$/u.test(b))
		return { kind: "split", at: a, piece: Number(b) };
	return undefined;
}

/**
 * Reads a Vale rule's `action`: remove, replace, and edit (regex, trim, trim_left, trim_right, remove, replace, truncate, split). A kind it
 * does not know leaves the rule without a suggestion, with a warning.
 *
 * Worked value: name "edit", params ["trim_right", "!"] → trim "!" at the end.
 */
export function readValeEdit(fields: ValeFields): RuleEdit | undefined {
	const action = fields.map("action");
	if (action === undefined) return undefined;
	const name = typeof action.name === "string" ? action.name : "";
	const given = action.params;
	const params = (Array.isArray(given) ? given : []).filter(
		(param): param is string => typeof param === "string",
	);
	if (name === "remove")
		return params.length === 0 ? { kind: "remove" } : editOf(fields, params);
	if (name === "replace")
		return params.length === 0 ? undefined : { kind: "replace", by: params };
	const edit = name === "edit" ? editOf(fields, params) : undefined;
	if (edit === undefined)
		fields.warnings.push({
			de: `Die Aktion „${[name, ...params.slice(0, 1)].join(" ")}“ schlägt hier nichts vor.`,
			en: `The action “${[name, ...params.slice(0, 1)].join(" ")}” suggests nothing here.`,
		});
	return edit;
}
