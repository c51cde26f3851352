import { expect, it } from "vitest";
import { retryAfter } from "./retry-after.ts";

it("waits longer each time, spread and as asked, and gives up in the end", () => {
	const waits = [1, 2, 3, 4, 5, 6, 7].map((attempts) =>
		retryAfter(attempts, 0, 0),
	);
	expect(waits).toEqual([
		60_000, 300_000, 1_800_000, 7_200_000, 21_600_000, 43_200_000, 86_400_000,
	]);
	expect(retryAfter(1, 1, 0)).toBe(72_000);
	expect(retryAfter(1, 0, 600_000)).toBe(600_000);
	expect(retryAfter(8, 0, 600_000)).toBeNull();
});
