import { expect, it } from "vitest";
import { allRules } from "../all-rules.ts";
import type { Rule, RuleMatch } from "../rule.ts";
import { literalsOfRule } from "./literals-of-rule.ts";

const [any] = allRules;
function literalsOf(match: RuleMatch): readonly string[] | null {
	if (any === undefined) throw new Error("no rules");
	const rule: Rule = { ...any, match };
	return literalsOfRule(rule);
}

it("are those of all patterns, or none when one has none", () => {
	expect(
		literalsOf({ type: "existence", tokens: ["gratis", "umsonst"] }),
	).toEqual(["gratis", "umsonst"]);
	expect(
		literalsOf({ type: "existence", tokens: ["gratis", "\\d{2}"] }),
	).toBeNull();
	expect(literalsOf({ type: "substitution", swap: { SALE: "Sale" } })).toEqual([
		"sale",
	]);
	expect(
		literalsOf({ type: "consistency", either: { centre: "center" } }),
	).toEqual(["centre", "center"]);
	expect(
		literalsOf({ type: "conditional", first: "gratis", second: "ab" }),
	).toEqual(["gratis"]);
});

it("are none where a text is objected to for what it lacks", () => {
	const token = { type: "occurrence", token: "ab", scope: "text" } as const;
	expect(literalsOf({ ...token, max: 1 })).toEqual(["ab"]);
	expect(literalsOf({ ...token, min: 1 })).toBeNull();
	expect(literalsOf({ type: "length", of: "width", max: 5 })).toBeNull();
});

it("are there for nearly every shipped rule that has patterns", () => {
	const withPatterns = allRules.filter(({ match }) =>
		["existence", "substitution"].includes(match.type),
	);
	const without = withPatterns.filter((rule) => literalsOfRule(rule) === null);
	expect(without.length / withPatterns.length).toBeLessThan(0.25);
});
