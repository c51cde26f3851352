import { expect, it } from "vitest";
import { standardActions } from "./standard-actions.ts";

it("claims nothing measured, and nothing certain", () => {
	expect(new Set(standardActions.map(({ id }) => id)).size).toBe(
		standardActions.length,
	);
	for (const { effect, isMeasured } of standardActions) {
		expect(isMeasured).toBe(false);
		expect(effect.low).toBe(0);
		expect(effect.high).toBeGreaterThan(effect.value);
	}
});
