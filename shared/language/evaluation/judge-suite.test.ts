import { describe, expect, it } from "vitest";
import { judgeSuite } from "./judge-suite.ts";
import { sampleAnswer, sampleCase } from "./sample-case.suite.ts";

const context = { rules: [], today: "2026-11-22", confidence: 0.95 };
const subject = {
	suiteHash: "",
	templateId: "ad-variants",
	templateVersion: 1,
	model: "test",
	isRecorded: true,
};

function run(count: number, threshold: number, failed: number) {
	const cases = Array.from({ length: count }, (_, index) =>
		sampleCase({
			id: `case-${index}`,
			category: index % 2 === 0 ? "even" : "odd",
			asserts: [{ kind: "contains", value: "Schurwolle" }],
		}),
	);
	const suite = {
		id: "test",
		name: { de: "Probe", en: "Test" },
		threshold,
		confidence: 0.95,
		cases,
	};
	const answers = cases.map(({ id }, index) =>
		sampleAnswer({
			caseId: id,
			latencyMs: index,
			costMicros: 2,
			...(index < failed ? { texts: ["Seide"] } : {}),
		}),
	);
	return judgeSuite(suite, answers, subject, context);
}

describe("judgeSuite", () => {
	it("goes on the lower bound, not on the rate", () => {
		expect(run(30, 0.85, 0).verdict).toBe("go");
		expect(run(30, 0.9, 0).verdict).toBe("too-few");
		expect(run(30, 0.85, 1).verdict).toBe("no-go");
		expect(run(200, 0.9, 10).verdict).toBe("go");
		expect(run(200, 0.9, 12).overall.rate).toBeGreaterThan(0.9);
		expect(run(200, 0.9, 12).verdict).toBe("no-go");
	});

	it("counts by category, sums cost, takes the median of the times", () => {
		const report = run(4, 0.5, 1);
		expect(report.categories).toMatchObject([
			{ name: "even", passed: 1, cases: 2 },
			{ name: "odd", passed: 2, cases: 2 },
		]);
		expect(report).toMatchObject({ costMicros: 8, latencyMs: 1.5 });
	});
});
