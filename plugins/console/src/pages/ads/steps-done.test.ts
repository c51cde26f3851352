import { expect, it } from "vitest";
import { setupSteps, stepsDone } from "./steps-done.ts";

const nothing = { accounts: 0, chosen: 0, models: 0, decisions: [] };
const open = (has: Partial<Parameters<typeof stepsDone>[0]>) => {
	const done = stepsDone({ ...nothing, ...has });
	return setupSteps.find((step) => !done.has(step));
};

it("names the step to take", () => {
	expect(open({})).toBe("connect");
	expect(open({ accounts: 3 })).toBe("choose");
	const ready = { accounts: 3, chosen: 1 };
	expect(open(ready)).toBe("model");
	expect(open({ ...ready, models: 1 })).toBe("propose");
	expect(open({ ...ready, decisions: ["in-review", "rejected"] })).toBe(
		"approve",
	);
	expect(open({ ...ready, decisions: ["approved"] })).toBe("apply");
	expect(open({ ...ready, decisions: ["reverted"] })).toBeUndefined();
});
