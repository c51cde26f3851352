import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neverEmpty } from "./never-empty.ts";

const deletion = (before: string, start: number, end: number) => ({
	before,
	after: before.slice(0, start) + before.slice(end),
	start,
	end,
	insert: "",
});

describe("neverEmpty", () => {
	it("takes the next character in, or the one before at the end of a line", () => {
		expect(neverEmpty(deletion("a very good", 2, 7))).toMatchObject({
			start: 2,
			end: 8,
			insert: "g",
		});
		expect(neverEmpty(deletion("good very\nnext", 4, 9))).toMatchObject({
			start: 3,
			end: 9,
			insert: "d",
		});
		expect(neverEmpty(deletion("very", 0, 4))).toBeNull();
	});
	it("always comes to the same text", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: "grapheme", maxLength: 20 }),
				fc.nat(20),
				fc.nat(20),
				(before, a, b) => {
					const start = Math.min(a, b, before.length);
					const end = Math.min(Math.max(a, b), before.length);
					const asked = deletion(before, start, end);
					const made = neverEmpty(asked);
					if (made === null) return;
					expect(
						before.slice(0, made.start) + made.insert + before.slice(made.end),
					).toBe(asked.after);
				},
			),
			{ seed: 1 },
		);
	});
});
