import { expect, it } from "vitest";
import { idOfVectors } from "./id-of-vectors.ts";

it("tells vectors apart, and not their order", () => {
	const id = idOfVectors({ a: [1, 2], b: [3, 4] });
	expect(id).toMatch(/^[0-9a-f]{16}$/);
	expect(idOfVectors({ b: [3, 4], a: [1, 2] })).toBe(id);
	expect(idOfVectors({ a: [1, 2], b: [3, 5] })).not.toBe(id);
});
