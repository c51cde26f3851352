import { expect, it } from "vitest";
import { matchMetric } from "./match-metric.ts";

it("objects to the whole text and shows the value", () => {
	const match = matchMetric({
		type: "metric",
		formula: "words / sentences",
		condition: "> 2",
	});
	expect(match({ text: "Das ist lang.", channel: "plain" })).toEqual([
		{ start: 0, end: 13, suggestions: [], shown: "3" },
	]);
	expect(match({ text: "Gut so.", channel: "plain" })).toEqual([]);
	expect(match({ text: "", channel: "plain" })).toEqual([]);
});

it("takes an unreadable formula for a bug", () => {
	expect(() =>
		matchMetric({ type: "metric", formula: "x", condition: "> 2" }),
	).toThrow("unreadable");
});
