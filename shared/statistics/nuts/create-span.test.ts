import { expect, it } from "vitest";
import { createSpan } from "./create-span.ts";

it("has room for every part, weighs nothing and shares no memory", () => {
	const span = createSpan(3);
	expect(span.logWeight).toBe(Number.NEGATIVE_INFINITY);
	expect(span.sum).toHaveLength(3);
	span.first[0] = 1;
	expect(span.last[0]).toBe(0);
});
