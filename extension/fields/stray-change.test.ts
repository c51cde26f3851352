import { describe, expect, it } from "vitest";
import { strayChange } from "./stray-change.ts";

const asked = { before: "We utilise it", start: 3, end: 10 };

describe("strayChange", () => {
	it("gives what puts the old words back", () => {
		expect(strayChange(asked, "We useuse it")).toEqual({
			before: "We useuse it",
			after: "We utilise it",
			start: 3,
			end: 9,
			insert: "utilise",
		});
		expect(strayChange(asked, "We  it")).toMatchObject({ start: 3, end: 3 });
	});
	it("leaves alone what changed elsewhere too", () => {
		expect(strayChange(asked, "We use it!")).toBeNull();
		expect(strayChange(asked, "I use it")).toBeNull();
		expect(strayChange(asked, "")).toBeNull();
	});
});
