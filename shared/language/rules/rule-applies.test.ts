import { describe, expect, it } from "vitest";
import type { Rule } from "./rule.ts";
import { ruleApplies } from "./rule-applies.ts";

const rule: Rule = {
	id: "test.rule",
	message: { de: "", en: "" },
	action: { de: "", en: "" },
	level: "warning",
	category: "law",
	jurisdiction: "DE",
	citation: { title: "test" },
	languages: ["de"],
	channels: ["plain"],
	validFrom: "2026-09-27",
	validTo: "2027-01-01",
	match: { type: "repetition" },
	catches: [],
	leaves: [],
};
const given = {
	channel: "plain",
	language: "de",
	today: "2026-09-27",
} as const;

describe("ruleApplies", () => {
	it.each([
		["on its first day", given, true],
		["the day before", { ...given, today: "2026-09-26" }, false],
		["on its last day", { ...given, today: "2027-01-01" }, true],
		["the day after", { ...given, today: "2027-01-02" }, false],
		["in another channel", { ...given, channel: "meta-title" }, false],
		["in another language", { ...given, language: "en" }, false],
		[
			"in an unknown language, being law",
			{ ...given, language: "unknown" },
			true,
		],
	] as const)("%s", (_, circumstances, applies) => {
		expect(ruleApplies(rule, circumstances)).toBe(applies);
	});

	it("excuses an unknown language from style", () => {
		expect(
			ruleApplies(
				{ ...rule, category: "clarity" },
				{ ...given, language: "unknown" },
			),
		).toBe(false);
	});
});
