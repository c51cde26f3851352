import { expect, it } from "vitest";
import { checkForecast } from "./check-forecast.ts";

it.each([
	[0.05, 0.95, "good"],
	[0.05, 0.5, "caution"],
	[0.2, 0.95, "caution"],
	[0.2, 0.5, "poor"],
])("error %f, coverage %f: %s", (relativeError, coverage, level) => {
	expect(
		checkForecast({ relativeError, naiveRelativeError: 0.1, coverage }).level,
	).toBe(level);
});
