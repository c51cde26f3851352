import { describe, expect, it } from "vitest";
import { allRules } from "./all-rules.ts";
import { checkRules } from "./check-rules.ts";
import { isLinearPattern } from "./is-linear-pattern.ts";
import { harmfulLanguage } from "./packs/harmful-language.ts";
import { inclusiveLanguage } from "./packs/inclusive-language.ts";
import type { Rule, RuleExample } from "./rule.ts";
import { widenSpaces } from "./widen-spaces.ts";

/** A day on which every rule without an end is in force. */
const today = "2026-12-01";

function findingsOf(rule: Rule, example: RuleExample): number {
	const given = typeof example === "string" ? { text: example } : example;
	return checkRules(given.text, [rule], {
		channel: given.channel ?? rule.channels?.[0] ?? "plain",
		language: given.language ?? rule.languages?.[0] ?? "de",
		today: given.today ?? today,
	}).length;
}

const textOf = (example: RuleExample): string =>
	typeof example === "string" ? example : example.text;

function patternsOf({ match, exceptions = [] }: Rule): readonly string[] {
	if (match.type === "existence") return [...match.tokens, ...exceptions];
	if (match.type === "substitution")
		return [...Object.keys(match.swap), ...exceptions];
	return match.type === "occurrence"
		? [match.token, ...exceptions]
		: exceptions;
}

describe.each(
	[...allRules, ...inclusiveLanguage, ...harmfulLanguage].map(
		(rule) => [rule.id, rule] as const,
	),
)("%s", (_, rule) => {
	it.each(rule.catches.map((example) => [textOf(example), example] as const))(
		"catches %s",
		(_text, example) => {
			expect(findingsOf(rule, example)).toBeGreaterThan(0);
		},
	);

	it.each(rule.leaves.map((example) => [textOf(example), example] as const))(
		"leaves %s",
		(_text, example) => {
			expect(findingsOf(rule, example)).toBe(0);
		},
	);

	it("has two examples of each kind, a citation, and only linear patterns", () => {
		expect(rule.catches.length).toBeGreaterThanOrEqual(2);
		expect(rule.leaves.length).toBeGreaterThanOrEqual(2);
		expect(rule.citation.title).not.toBe("");
		expect(
			patternsOf(rule).filter(
				(pattern) => !isLinearPattern(widenSpaces(pattern)),
			),
		).toEqual([]);
	});
});

describe("allRules", () => {
	it("gives every rule an id of its own", () => {
		const ids = [...allRules, ...inclusiveLanguage, ...harmfulLanguage].map(
			(rule) => rule.id,
		);
		expect(new Set(ids).size).toBe(ids.length);
	});
});
