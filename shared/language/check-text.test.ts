import fc from "fast-check";
import { expect, it } from "vitest";
import { checkText } from "./check-text.ts";
import { allRules } from "./rules/all-rules.ts";

const options = {
	rules: allRules,
	channel: "google-ads",
	today: "2026-11-22",
} as const;

it("finds, and counts what is an error", () => {
	expect(checkText("Hier klicken", options)).toMatchObject({
		ok: true,
		language: "de",
		channel: "google-ads-headline",
		errors: 1,
		findings: [{ ruleId: "google-ads.click-here" }],
	});
});

it("refuses what is too long, and says by how much", () => {
	expect(checkText("abcd", { ...options, limit: 3 })).toEqual({
		ok: false,
		reason: "too-long",
		characters: 4,
		limit: 3,
	});
});

it("answers to any text", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
			const check = checkText(text, options);
			expect(check.ok).toBe(true);
			if (!check.ok) return;
			for (const { start, end, text: found } of check.findings)
				expect(text.slice(start, end)).toBe(found);
		}),
		{ seed: 3, numRuns: 200 },
	);
});
