import { describe, expect, it } from "vitest";
import { respond } from "../mmm/respond.ts";
import { tabulateResponses } from "./tabulate-responses.ts";

const curve = {
	channel: "tv",
	full: Float64Array.of(10, 20),
	rate: Float64Array.of(0.1, 0.05),
};

describe("tabulateResponses", () => {
	it("holds what the curves bring at evenly spaced spends", () => {
		const limits = [
			{ min: 10, max: 30 },
			{ min: 0, max: 20 },
		];
		const table = tabulateResponses([curve, curve], limits, 5);
		expect(table).toMatchObject({ step: 5, draws: 2 });
		expect(table.channels.map(({ min, most }) => [min, most])).toEqual([
			[10, 4],
			[0, 4],
		]);
		for (const { min, most, values } of table.channels)
			for (let place = 0; place <= most; place++)
				expect(values.slice(place * 2, place * 2 + 2)).toEqual(
					respond(curve, min + place * 5),
				);
	});

	it("has one place where limits leave no choice", () => {
		const table = tabulateResponses([curve], [{ min: 7, max: 7 }], 100);
		expect(table.channels[0]).toMatchObject({ min: 7, most: 0 });
	});
});
