import { expect, it } from "vitest";
import { createRandom } from "../../../statistics/create-random.ts";
import { drawBinomial } from "../../../statistics/draw-binomial.ts";
import { learnScales } from "./learn-scales.ts";
import { ownKeys } from "./own-columns-of.ts";

const words = 20;
const strata = 60;
const columns = Array.from({ length: words }, (_, index) => ({
	key: ownKeys.ngrams + index,
	variance: 0.25,
}));

function learn(seed: number, wordScale: number) {
	const random = createRandom(seed);
	const effects = Array.from(
		{ length: words },
		() => wordScale * random.normal(),
	);
	const rows = Array.from({ length: strata * 8 }, (_, index) => {
		const held = effects.flatMap((_, word) =>
			random.uniform() < 0.3 ? [word] : [],
		);
		const at =
			-3 +
			0.1 * random.normal() +
			held.reduce((sum, word) => sum + (effects[word] ?? 0), 0);
		return {
			stratum: Math.floor(index / 8),
			impressions: 4000,
			clicks: drawBinomial(4000, 1 / (1 + Math.exp(-at)), random),
			weight: 1,
			columns: Int32Array.from(held, (word) => word + 1),
			values: new Float64Array(held.length).fill(1),
		};
	});
	return learnScales({
		rows,
		strata,
		columns,
		transfer: { slope: 0.16, spread: 0.2 },
		expected: { words: 0.02, properties: 0.02 },
	});
}

it("finds the scale of the words, the texts' own spread, and evidence where there is some", () => {
	const { scales, spread, evidence, inflation } = learn(3, 0.1);
	expect(scales.words).toBeGreaterThan(0.06);
	expect(scales.words).toBeLessThan(0.16);
	expect(spread).toBeGreaterThan(0.07);
	expect(spread).toBeLessThan(0.15);
	expect(evidence).toBeGreaterThan(20);
	expect(inflation).toBeGreaterThanOrEqual(1);
	const none = learn(3, 0);
	expect(none.evidence).toBeLessThan(1);
	expect(none.scales.words).toBeLessThan(0.02);
});
