import { expect, it } from "vitest";
import type { ImportProblem } from "../rules/imports/import-problem.ts";
import { GuideValue } from "./guide-value.ts";
import { readGuideRules } from "./read-guide-rules.ts";

function reading(value: unknown) {
	const problems: ImportProblem[] = [];
	const rules = readGuideRules(new GuideValue(value, "rules", problems));
	return { rules, fields: problems.map(({ field }) => field) };
}
const rule = {
	id: "ours.a",
	extends: "existence",
	message: "No",
	tokens: ["x"],
};

it("keeps a rule as it was written, its scalars as texts", () => {
	expect(reading([{ ...rule, nonword: true, more: 3 }])).toEqual({
		rules: [{ ...rule, nonword: "true", more: "3" }],
		fields: [],
	});
});

it.each([
	["no rule", 3, ["rules.0"]],
	[
		"a rule without an id",
		{ extends: "existence", message: "No", tokens: ["x"] },
		["rules.0.id"],
	],
	["an id of other signs", { ...rule, id: "ours a" }, ["rules.0.id"]],
	[
		"an id of the guide's own",
		{ ...rule, id: "style-guide.term-a" },
		["rules.0.id"],
	],
	[
		"a pattern that could hang",
		{ ...rule, tokens: ["(x|xx){1,30}y"] },
		["rules.0.tokens"],
	],
	[
		"what is nested too deeply",
		{ ...rule, tokens: [[[[[[[[["x"]]]]]]]]] },
		["rules.0"],
	],
	["what is too long", { ...rule, link: "x".repeat(20_001) }, ["rules.0"]],
])("refuses %s", (_, value, fields) => {
	expect(reading([value]).fields).toEqual(fields);
});

it("refuses rules that are bearable one by one and too much together", () => {
	const busy = Array.from({ length: 120 }, (_, n) => ({
		...rule,
		id: `ours.${n}`,
		tokens: ["[a-z]{1,50}[a-z]{1,50}x"],
	}));
	expect(reading(busy.slice(0, 20)).fields).toEqual([]);
	expect(reading(busy).fields).toEqual(["rules"]);
});

it("refuses an id twice", () => {
	expect(reading([rule, rule]).fields).toEqual(["rules.1.id"]);
});
