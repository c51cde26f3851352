import { expect, it } from "vitest";
import { importRuleValue } from "./import-rule-value.ts";

const from = { id: "our.cheap", source: "Ours" };

it("takes in a rule from data, without YAML", () => {
	const imported = importRuleValue(
		{ extends: "existence", message: "No “%s”.", tokens: ["billig"] },
		from,
	);
	expect(imported).toMatchObject({
		ok: true,
		rule: { id: "our.cheap", level: "warning", citation: { title: "Ours" } },
		steps: 6,
	});
});

it.each([
	[null, ""],
	["existence", ""],
	[{ extends: "existence", tokens: ["billig"] }, "message"],
	[{ extends: "existence", message: "No", tokens: ["(a+)+$"] }, "tokens"],
] as const)("refuses %j at its field", (value, field) => {
	const imported = importRuleValue(value, from);
	expect(imported.ok).toBe(false);
	expect(imported.ok ? [] : imported.problems.map((one) => one.field)).toEqual([
		field,
	]);
});
