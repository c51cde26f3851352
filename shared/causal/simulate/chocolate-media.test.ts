import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { chocolateMedia } from "./chocolate-media.ts";

it("spends whole euros, never less than none, with flights and pauses", () => {
	for (let seed = 0; seed < 20; seed++) {
		const media = chocolateMedia(104, createRandom(seed));
		expect(media.map(({ name }) => name)).toEqual([
			"search",
			"social",
			"tv",
			"out_of_home",
			"newsletter",
		]);
		for (const { spend } of media) {
			expect(spend).toHaveLength(104);
			expect(
				spend.every((value) => Number.isInteger(value) && value >= 0),
			).toBe(true);
			expect(new Set(spend).size).toBeGreaterThan(3);
		}
		expect(media[2]?.spend.some((value) => value === 0)).toBe(true);
	}
});
