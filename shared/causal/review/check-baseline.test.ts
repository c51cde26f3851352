import { expect, it } from "vitest";
import { checkBaseline } from "./check-baseline.ts";

it.each([
	[1, "good"],
	[2, "caution"],
	[7, "caution"],
	[8, "poor"],
])("%i of ten draws below nothing: %s", (negative, level) => {
	const baseline = Float64Array.from({ length: 20 }, (_, at) =>
		// The sum decides, not the single week.
		at % 2 === 0 ? -1 : Math.floor(at / 2) < negative ? 0.5 : 2,
	);
	const check = checkBaseline({ baseline, weeks: 2, draws: 10 });
	expect(check.level).toBe(level);
	expect(check.figure?.value).toBe(negative / 10);
});
