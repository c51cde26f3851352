import { expect, it } from "vitest";
import { offsetInSource } from "./offset-in-source.ts";

const runs = { text: [0, 1], from: [3, 8], to: [8, 10] };

it("finds both sides of a character and never the inside of a named one", () => {
	expect(offsetInSource(runs, 3, 0, "start")).toBe(3);
	expect(offsetInSource(runs, 3, 1, "end")).toBe(8);
	expect(offsetInSource(runs, 3, 1, "start")).toBe(8);
	expect(offsetInSource(runs, 3, 2, "start")).toBe(9);
	expect(offsetInSource(runs, 3, 3, "end")).toBe(10);
	expect(offsetInSource(runs, 3, 99, "end")).toBe(10);
	expect(offsetInSource(runs, 3, 0, "end")).toBe(3);
});
