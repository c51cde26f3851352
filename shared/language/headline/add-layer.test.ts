import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreHeadline } from "./score-headline.ts";
import { layerOfTests } from "./workspace/layer-of-tests.ts";

const words = fc.array(
	fc.constantFrom(
		"free",
		"sale",
		"you",
		"what",
		"best",
		"Zzyzx",
		"10",
		"🌷",
		"!",
		"\ud800",
	),
	{ maxLength: 25 },
);

describe("a score with a workspace layer", () => {
	it("sums to the log-odds, part by part from the shipped model and from own results", () => {
		fc.assert(
			fc.property(words, (some) => {
				const layer = layerOfTests();
				const score = scoreHeadline(some.join(" "), { language: "en", layer });
				if (!score.ok) return;
				const { contributions } = score;
				const sum = (value: (part: (typeof contributions)[number]) => number) =>
					contributions.reduce((total, part) => total + value(part), 0);
				expect(
					Math.abs(sum(({ logOdds }) => logOdds) - score.logOdds),
				).toBeLessThan(1e-9);
				expect(
					Math.abs(
						sum(({ own = Number.NaN }) => own) - (score.layer?.own ?? 0),
					),
				).toBeLessThan(1e-9);
				expect(
					Math.abs(
						(score.layer?.shipped ?? 0) +
							(score.layer?.own ?? 0) -
							score.logOdds,
					),
				).toBeLessThan(1e-9);
				expect(score.interval[0]).toBeLessThanOrEqual(score.probability);
				expect(score.interval[1]).toBeGreaterThanOrEqual(score.probability);
			}),
			{ seed: 12 },
		);
	});

	it("gives own words their part and says which layer it was", () => {
		const score = scoreHeadline("What you get free in the sale", {
			layer: layerOfTests(),
		});
		if (!score.ok) throw new Error(score.reason);
		const own = (text: string) =>
			score.contributions.find(
				(part) => part.kind === "token" && part.text === text,
			)?.own ?? 0;
		expect(own("free")).toBeGreaterThan(0.5);
		expect(own("sale")).toBeLessThan(-0.2);
		expect(own("you")).toBe(0);
		expect(score.layer?.version).toBe("own-0000000000000000");
		expect(score.modelVersion).toMatch(/^headline-en/);
	});

	it("leaves nothing of the shipped score where it does not hold", () => {
		const layer = layerOfTests({ slope: 0 });
		const score = scoreHeadline("What happens when you need this", { layer });
		if (!score.ok) throw new Error(score.reason);
		expect(score.layer?.shipped).toBeCloseTo(0, 12);
	});
});
