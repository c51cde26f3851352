import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import weights from "../headline-model.weights.json" with { type: "json" };
import { predictHeldFolds } from "./cross-validate.ts";
import { measurePairs } from "./measure-pairs.ts";
import { readUpworthy } from "./read-upworthy.ts";

const report = weights.crossValidation;

describe("the shipped headline model", () => {
	it("carries its licence, citation and cross-validated figures, at or above the targets", () => {
		expect(weights.licence).toContain("CC BY 4.0");
		expect(weights.citation).toContain("10.1038/s41597-021-00934-7");
		expect(report.accuracy).toBeGreaterThanOrEqual(0.626);
		expect(report.top20).toBeGreaterThanOrEqual(0.805);
		expect(report.expectedCalibrationError).toBeLessThanOrEqual(0.03);
	});

	it("weighs at most 400 kB compressed", () => {
		expect(
			gzipSync(
				readFileSync(
					new URL("../headline-model.weights.json", import.meta.url),
				),
			).length,
		).toBeLessThan(400_000);
	});

	it("reaches the reported accuracy on a fold by training without that fold's stories", {
		timeout: 120_000,
	}, () => {
		const data = readUpworthy("../shared/data/copy/upworthy");
		if (data === undefined) {
			console.log("../shared/data/copy/upworthy is not there; nothing trained");
			return;
		}
		const fold = 3;
		const { accuracy } = measurePairs(predictHeldFolds(data, [fold]));
		expect(Math.abs(accuracy - report.accuracyByFold[fold])).toBeLessThan(
			0.005,
		);
	});

	it("never lets a story into two folds", () => {
		const data = readUpworthy("../shared/data/copy/upworthy");
		if (data === undefined) return;
		const folds = Map.groupBy(
			[...data.all, ...data.significant],
			(pair) => pair.story,
		);
		for (const pairs of folds.values())
			expect(new Set(pairs.map((pair) => pair.fold)).size).toBe(1);
	});
});
