import { describe, expect, it } from "vitest";
import { allRules } from "../rules/all-rules.ts";
import type { EvalAnswer, EvalAssert } from "./eval-suite.ts";
import { judgeAssert } from "./judge-assert.ts";
import { sampleAnswer, sampleCase } from "./sample-case.suite.ts";

const context = { rules: allRules, today: "2026-11-22", confidence: 0.95 };
const judge = (assert: EvalAssert, answer: Partial<EvalAnswer> = {}) =>
	judgeAssert(assert, 0, {
		answer: sampleAnswer(answer),
		of: sampleCase(),
		context,
	});

describe("judgeAssert", () => {
	const cases: readonly [EvalAssert, Partial<EvalAnswer>, boolean][] = [
		[{ kind: "contains", value: "Schurwolle" }, {}, true],
		[{ kind: "contains", value: "SCHURWOLLE" }, {}, false],
		[{ kind: "contains", value: "SCHURWOLLE", ignoreCase: true }, {}, true],
		[{ kind: "contains", value: "Schurwolle", not: true }, {}, false],
		[{ kind: "contains", value: "x", not: true }, { texts: [] }, true],
		[{ kind: "regex", pattern: "^Aus" }, {}, true],
		[{ kind: "regex", pattern: "\\d", not: true }, {}, true],
		[{ kind: "regex", pattern: "(a+)+$" }, { texts: ["aaa"] }, false],
		[
			{ kind: "schema", schema: { type: "object", required: ["a"] } },
			{ texts: ['{"a":1}'] },
			true,
		],
		[
			{ kind: "schema", schema: { type: "object", required: ["a"] } },
			{ texts: ['{"b":1}'] },
			false,
		],
		[{ kind: "schema", schema: { type: "object" } }, {}, false],
		[
			{ kind: "rouge-l", references: ["Aus reiner Schurwolle"], min: 0.99 },
			{},
			true,
		],
		[
			{ kind: "chrf", references: ["Aus reiner Schurwolle"], max: 0.5 },
			{},
			false,
		],
		[{ kind: "bleu", references: ["x"], min: 0.1 }, { texts: [] }, false],
		[{ kind: "findings", level: "error", max: 0 }, {}, true],
		[
			{ kind: "findings", level: "error", max: 0 },
			{ texts: ["Klimaneutraler Schal"] },
			false,
		],
		[
			{ kind: "findings", level: "error", max: 0, rules: ["google-ads."] },
			{ texts: ["Klimaneutraler Schal"] },
			true,
		],
		[{ kind: "personal-data", max: 0 }, {}, true],
		[
			{ kind: "personal-data", max: 0 },
			{ texts: ["Fragen? max@beispiel.de"] },
			false,
		],
		[{ kind: "support", min: 0.9 }, { support: 0.5 }, false],
		[{ kind: "support", min: 0.9 }, { support: null }, true],
		[{ kind: "support", min: 0.9 }, { texts: [] }, false],
		[{ kind: "fits", channel: "google-ads-headline" }, {}, true],
		[
			{ kind: "fits", channel: "google-ads-headline" },
			{ texts: ["Ein viel zu langer Titel für eine Anzeige"] },
			false,
		],
		[{ kind: "language", is: "de" }, {}, true],
		[{ kind: "language", is: "en" }, {}, false],
		[{ kind: "count", min: 1, max: 1 }, {}, true],
		[{ kind: "count", max: 0 }, {}, false],
		[{ kind: "cost", maxMicros: 10 }, { costMicros: 10 }, true],
		[{ kind: "cost", maxMicros: 10 }, { costMicros: 11 }, false],
		[{ kind: "cost", maxMicros: 10 }, {}, false],
		[{ kind: "latency", maxMs: 5 }, { latencyMs: 6 }, false],
	];
	it.each(cases)("%j of %j: %s", (assert, answer, passed) => {
		expect(judge(assert, answer).passed).toBe(passed);
	});

	it("takes a judge at the lower end of what repeated marks say", () => {
		const assert = {
			kind: "judge",
			question: "Is it plain?",
			min: 0.7,
			repeats: 3,
		} as const;
		expect(judge(assert, { marks: { 0: [0.9, 0.9, 0.91] } }).passed).toBe(true);
		const torn = judge(assert, { marks: { 0: [1, 1, 0.4] } });
		expect(torn.passed).toBe(false);
		expect(torn.value).toBeCloseTo(0.8);
		expect(torn.interval?.[0]).toBeLessThan(0.7);
		expect(judge(assert, { marks: { 0: [1, 1] } }).passed).toBe(false);
	});
});
