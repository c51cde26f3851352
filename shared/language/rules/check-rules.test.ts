import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allRules } from "./all-rules.ts";
import { checkRules } from "./check-rules.ts";

const circumstances = {
	channel: "google-ads-headline",
	language: "de",
	today: "2026-12-01",
} as const;

describe("checkRules", () => {
	it("gives span, message and source of what it finds, in order", () => {
		const findings = checkRules("Hier klicken!!", allRules, circumstances);
		expect(
			findings.map(({ ruleId, start, end }) => [ruleId, start, end]),
		).toEqual([
			["google-ads.click-here", 0, 12],
			["google-ads.repeated-punctuation", 12, 14],
		]);
		expect(findings[0]?.message.de).toContain("Hier klicken");
		expect(findings[0]?.citation.url).toMatch(/^https:/u);
	});

	it("puts replacement patterns of a text into its message as they are", () => {
		const [finding] = checkRules("f$&owers fl@wers", allRules, circumstances);
		expect(finding?.message.en).toContain("fl@wers");
	});

	it("gives spans that fit any text, and the same findings every time", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
				const findings = checkRules(text, allRules, circumstances);
				for (const finding of findings)
					expect(text.slice(finding.start, finding.end)).toBe(finding.text);
				expect(checkRules(text, allRules, circumstances)).toEqual(findings);
			}),
			{ seed: 16 },
		);
	});

	it.each([
		"!",
		"a ",
		"klimaneutral ",
		"0800 ",
		"A.",
		"umweltfreundlich. ",
		"x@x",
		"  ",
		"{KeyWord:",
	])("stays linear on 200,000 characters of %j", (piece) => {
		const text = piece.repeat(200_000 / piece.length);
		const started = performance.now();
		for (const channel of [
			"google-ads-headline",
			"google-ads-description",
			"meta-title",
			"plain",
		] as const) {
			checkRules(text, allRules, { ...circumstances, channel });
		}
		expect(performance.now() - started).toBeLessThan(8000);
	});
});
