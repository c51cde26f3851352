import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastChange } from "./least-change.ts";

const change = (
	before: string,
	start: number,
	end: number,
	insert: string,
) => ({
	before,
	after: before.slice(0, start) + insert + before.slice(end),
	start,
	end,
	insert,
});

describe("leastChange", () => {
	it("leaves out what stays the same at both ends", () => {
		expect(leastChange(change("We utilise it", 3, 10, "use"))).toMatchObject({
			start: 4,
			end: 8,
			insert: "",
		});
		expect(leastChange(change("Click now", 0, 5, "Tap"))).toMatchObject({
			start: 0,
			end: 5,
			insert: "Tap",
		});
	});
	it("does not cut a character in half", () => {
		const { start, end, insert } = leastChange(change("😀", 0, 2, "😁"));
		expect([start, end, insert]).toEqual([0, 2, "😁"]);
	});
	it("comes to the same text, whatever is replaced by whatever", () => {
		const text = fc.string({ unit: "grapheme" });
		fc.assert(
			fc.property(text, text, text, text, (head, old, tail, insert) => {
				const asked = change(
					head + old + tail,
					head.length,
					head.length + old.length,
					insert,
				);
				const least = leastChange(asked);
				expect(
					least.before.slice(0, least.start) +
						least.insert +
						least.before.slice(least.end),
				).toBe(asked.after);
				expect(least.insert.length).toBeLessThanOrEqual(insert.length);
			}),
		);
	});
});
