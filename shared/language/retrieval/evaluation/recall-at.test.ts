import { expect, it } from "vitest";
import { recallAt } from "./recall-at.ts";

it("counts what is among the first k, each once", () => {
	const relevant = new Set(["a", "b"]);
	expect(recallAt(["a", "x", "b"], relevant, 2)).toBe(0.5);
	expect(recallAt(["a", "a", "x"], relevant, 3)).toBe(0.5);
	expect(recallAt(["b", "a"], relevant, 10)).toBe(1);
	expect(recallAt([], relevant, 10)).toBe(0);
	expect(recallAt(["a"], new Set(), 10)).toBeNull();
});
