import { expect, it } from "vitest";
import { intervalOf } from "./interval-of.ts";

it("gives mean and 94 % interval", () => {
	const values = Array.from({ length: 101 }, (_, i) => 100 - i);
	expect(intervalOf(values)).toEqual({ mean: 50, q3: 3, q97: 97 });
});
