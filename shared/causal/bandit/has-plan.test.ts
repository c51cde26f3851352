import { expect, it } from "vitest";
import { hasPlan } from "./has-plan.ts";

it("wants at least a cent", () => {
	expect(hasPlan([{ planned: 0 }, { planned: 0.02 }])).toBe(true);
	expect(hasPlan([{ planned: 5e-324 }])).toBe(false);
	expect(hasPlan([])).toBe(false);
});
