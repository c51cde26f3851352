import { expect, it } from "vitest";
import { createMemory } from "./create-memory.ts";

it("forgets what was not used for a while", () => {
	const memory = createMemory<number>(2);
	for (const [index, key] of ["a", "b", "c", "d"].entries())
		memory.set(key, index);
	expect(memory.get("a")).toBe(0);
	memory.set("e", 4);
	expect(memory.get("b")).toBeUndefined();
	expect(memory.get("a")).toBe(0);
	expect(memory.size()).toBeLessThanOrEqual(4);
});
