import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlapMetrics } from "./eval-suite.ts";
import { overlapOf } from "./overlap-of.ts";

describe("overlapOf", () => {
	it("gives the published values", () => {
		const killed = ["police killed the gunman"];
		const values = [
			["rouge-1", "police kill the gunman", killed, 0.75],
			["rouge-2", "police kill the gunman", killed, 1 / 3],
			["rouge-l", "police kill the gunman", killed, 0.75],
			["rouge-s", "police kill the gunman", killed, 0.5],
			["rouge-l", "the gunman kill police", killed, 0.5],
			["rouge-s", "the gunman kill police", killed, 1 / 6],
			["bleu", "this is a fest", ["this is a test"], 0.223606797749979],
			[
				"chrf",
				"the cat sat on the mat",
				["the cat is on the mat"],
				0.645779420625287,
			],
		] as const;
		for (const [metric, text, references, value] of values)
			expect(overlapOf(metric, text, references), metric).toBeCloseTo(value, 6);
	});

	it("lies between 0 and 1, takes the nearest reference, and is 1 for the same words", () => {
		const words = fc
			.array(fc.constantFrom("Kakao", "aus", "Ghana", "fair", "im", "Hafen"), {
				minLength: 5,
				maxLength: 9,
			})
			.map((list) => list.join(" "));
		fc.assert(
			fc.property(
				fc.constantFrom(...overlapMetrics),
				words,
				words,
				(metric, a, b) => {
					const one = overlapOf(metric, a, [b]);
					expect(one).toBeGreaterThanOrEqual(0);
					expect(one).toBeLessThanOrEqual(1 + 1e-9);
					expect(overlapOf(metric, a, [b, a])).toBeCloseTo(1, 9);
				},
			),
			{ numRuns: 100 },
		);
	});
});
