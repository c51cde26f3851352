import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { splitInteractions } from "./split-interactions.ts";

it("splits every user's own, loses nothing, and leaves one-timers to learn from", () => {
	const log = [
		...Array.from({ length: 8 }, (_, i) => ({
			user: "u",
			item: `i${i}`,
			weight: 1,
			day: null,
		})),
		{ user: "v", item: "x", weight: 1, day: null },
	];
	const { learn, test } = splitInteractions(log, 0.75, createRandom(1));
	expect([learn.length, test.length]).toEqual([7, 2]);
	expect(new Set([...learn, ...test])).toEqual(new Set(log));
	expect(learn.some(({ user }) => user === "v")).toBe(true);
	expect(splitInteractions(log, 0.75, createRandom(1))).toEqual({
		learn,
		test,
	});
});
