import { expect, it } from "vitest";
import { fitTemperature } from "./fit-temperature.ts";

it("halves log-odds that are twice too sure", () => {
	const side = Math.log(3);
	const predictions = Array.from(
		{ length: 400 },
		(_, index) =>
			({ logOdds: 2 * side, won: index % 4 === 0 ? 0 : 1 }) as const,
	);
	expect(fitTemperature(predictions)).toBeCloseTo(0.5, 6);
});
