import { expect, it } from "vitest";
import { allRules } from "../rules/all-rules.ts";
import type { Rule, RuleMatch } from "../rules/rule.ts";
import { planRules } from "./plan-rules.ts";

const [first] = allRules;
const rule = (match: RuleMatch, scope?: Rule["scope"]): Rule => {
	if (first === undefined) throw new Error("no rules");
	const { scope: _, ...bare } = first;
	return { ...bare, match, ...(scope === undefined ? {} : { scope }) };
};

it("knows how much of a document each kind must see", () => {
	const plan = planRules([
		rule({ type: "existence", tokens: ["a"] }),
		rule({ type: "existence", tokens: ["a"] }, "paragraph"),
		rule({ type: "capitalization", match: "$title" }, "heading"),
		rule({ type: "occurrence", token: "!", scope: "text", max: 1 }),
		rule({ type: "consistency", either: { a: "b" } }),
		rule({ type: "conditional", first: "a", second: "b" }),
		rule({ type: "length", of: "words", max: 5 }),
		rule({ type: "metric", formula: "words", condition: "> 5" }),
		rule({
			type: "required",
			text: "Enthält Alkohol.",
			when: [],
			position: "end",
		}),
		rule({ type: "occurrence", token: "Impressum", scope: "text", min: 1 }),
	]);
	expect(plan.own.map(({ match }) => match.type)).toEqual([
		"existence",
		"existence",
		"capitalization",
		"occurrence",
		"consistency",
		"conditional",
	]);
	expect(plan.sentence).toHaveLength(1);
	expect(plan.block).toHaveLength(1);
	expect(plan.block[0]?.scope).toBeUndefined();
	expect(plan.heading).toHaveLength(1);
	expect(plan.gathered).toHaveLength(4);
	expect(plan.whole).toHaveLength(3);
});
it("puts every shipped rule in one place and plans a list once", () => {
	const plan = planRules(allRules);
	const { sentence, block, heading, gathered, whole } = plan;
	expect([sentence, block, heading, gathered, whole].flat().length).toBe(
		allRules.length,
	);
	expect(planRules(allRules)).toBe(plan);
});
