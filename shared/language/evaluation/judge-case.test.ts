import { describe, expect, it } from "vitest";
import { judgeCase } from "./judge-case.ts";
import { sampleAnswer, sampleCase } from "./sample-case.suite.ts";

const context = { rules: [], today: "2026-11-22", confidence: 0.95 };
const one = sampleCase({
	asserts: [
		{ kind: "count", min: 1 },
		{ kind: "contains", value: "Schurwolle" },
	],
});

describe("judgeCase", () => {
	it("passes when every assert holds", () => {
		expect(judgeCase(one, sampleAnswer(), context).passed).toBe(true);
		const other = sampleAnswer({ texts: ["Aus Seide"] });
		expect(judgeCase(one, other, context)).toMatchObject({
			passed: false,
			asserts: [{ passed: true }, { passed: false, kind: "contains" }],
		});
	});

	it("fails without an answer, also where there is nothing to assert", () => {
		expect(judgeCase(sampleCase(), null, context).passed).toBe(false);
	});
});
