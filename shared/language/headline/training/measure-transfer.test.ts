import { expect, it } from "vitest";
import { createRandom } from "../../../statistics/create-random.ts";
import { drawBinomial } from "../../../statistics/draw-binomial.ts";
import { measureTransfer } from "./measure-transfer.ts";

it("finds slope and spread of simulated tests", () => {
	const random = createRandom(6);
	const results = Array.from({ length: 2000 }, (_, index) => {
		const score = random.normal();
		const at = -3.5 + 0.2 * score + 0.25 * random.normal();
		const clicks = drawBinomial(4000, 1 / (1 + Math.exp(-at)), random);
		return {
			place: `t${Math.floor(index / 5)}`,
			score,
			impressions: 4000,
			clicks,
		};
	});
	const { slope, spread } = measureTransfer(results);
	expect(Math.abs(slope - 0.2)).toBeLessThan(0.025);
	expect(Math.abs(spread - 0.25)).toBeLessThan(0.025);
});
