import { expect, it } from "vitest";
import { reportCalibration } from "./report-calibration.ts";

const verdict = (index: number, right: boolean, confidence = 0.75) => ({
	place: `p${index % 5}`,
	weight: 1,
	said: { confidence, right, named: confidence > 0.7 },
	shippedRight: index % 2 === 0,
});

it("counts hits, gaps and what was not said", () => {
	const verdicts = [
		...Array.from({ length: 40 }, (_, index) => verdict(index, index < 30)),
		...Array.from({ length: 10 }, (_, index) => ({
			...verdict(index, true),
			said: null,
			shippedRight: null,
		})),
	];
	const report = reportCalibration(verdicts);
	if (!report.ok) throw new Error(report.reason);
	expect(report).toMatchObject({
		pairs: 50,
		places: 5,
		comparisons: 50,
		scoredShare: 0.8,
		namedShare: 0.8,
		brier: 0.1875,
		calibrationError: 0,
	});
	expect(report.hitRate?.value).toBe(0.75);
	expect(report.shippedHitRate?.value).toBe(0.5);
	expect(report.hitRate?.interval[0]).toBeLessThan(0.62);
});

it("says what is missing when there is too little", () => {
	const few = Array.from({ length: 29 }, (_, index) => verdict(index, true));
	expect(reportCalibration(few)).toEqual({
		ok: false,
		reason: "not-enough",
		comparisons: 29,
		places: 5,
		needed: { comparisons: 30, places: 3 },
	});
});

it("has no rate where nothing was said", () => {
	const silent = Array.from({ length: 30 }, (_, index) => ({
		...verdict(index, true),
		said: null,
		shippedRight: null,
	}));
	expect(reportCalibration(silent)).toMatchObject({
		ok: true,
		scoredShare: 0,
		hitRate: null,
		brier: null,
		bins: [],
	});
});
