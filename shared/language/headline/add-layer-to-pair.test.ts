import fc from "fast-check";
import { expect, it } from "vitest";
import { compareHeadlines } from "./compare-headlines.ts";
import { layerOfTests } from "./workspace/layer-of-tests.ts";

const text = fc
	.array(
		fc.constantFrom("free", "sale", "you", "what", "best", "Zzyzx", "10", "!"),
		{
			maxLength: 15,
		},
	)
	.map((words) => words.join(" "));

it("is symmetric to the last bit, and its parts sum to the log-odds", () => {
	const options = { language: "en", layer: layerOfTests() } as const;
	fc.assert(
		fc.property(text, text, (a, b) => {
			const [forth, back] = [
				compareHeadlines(a, b, options),
				compareHeadlines(b, a, options),
			];
			expect(forth.ok).toBe(back.ok);
			if (!forth.ok || !back.ok) return;
			expect(forth.logOdds + back.logOdds).toBe(0);
			const sum = forth.contributions.reduce(
				(total, part) => total + part.logOdds,
				0,
			);
			expect(Math.abs(sum - forth.logOdds)).toBeLessThan(1e-9);
			expect((forth.layer?.own ?? 0) + (forth.layer?.shipped ?? 0)).toBeCloseTo(
				forth.logOdds,
				9,
			);
		}),
		{ seed: 13 },
	);
});

it("lets own results decide between texts that differ in an own word", () => {
	const options = { language: "en", layer: layerOfTests() } as const;
	const comparison = compareHeadlines(
		"What you get free in the shop",
		"What you get sale in the shop",
		options,
	);
	if (!comparison.ok) throw new Error(comparison.reason);
	expect(comparison.layer?.own).toBeGreaterThan(1);
});
