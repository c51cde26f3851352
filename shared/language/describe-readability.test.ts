import { expect, it } from "vitest";
import { describeReadability } from "./describe-readability.ts";

it("gives every formula and, for German, the complexity", () => {
	const report = describeReadability("Das ist ein guter Satz.");
	expect(report.language).toBe("de");
	expect(report.formulas["flesch-amstad"]).toBeGreaterThan(60);
	expect(report.complexity).toBeGreaterThan(1);
	expect(report.verdict).toEqual({ ok: false, reason: "too-short" });
});

it("says why there is no complexity", () => {
	const report = describeReadability("This is a plain sentence.", {
		language: "en",
	});
	expect(report).toMatchObject({
		complexity: null,
		complexityReason: "not-german",
	});
});

it("has no number where there is no word", () => {
	const { formulas, complexity } = describeReadability("");
	expect(new Set(Object.values(formulas))).toEqual(new Set([null]));
	expect(complexity).toBeNull();
});
