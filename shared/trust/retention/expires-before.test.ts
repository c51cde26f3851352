import { expect, it } from "vitest";
import { expiresBefore } from "./expires-before.ts";

it("expiresBefore goes whole days back, and refuses what are no days", () => {
	expect(expiresBefore(1_000 * 86_400_000, 30)).toBe(970 * 86_400_000);
	for (const days of [0, -1, 0.5, Number.NaN])
		expect(() => expiresBefore(0, days)).toThrow(RangeError);
});
