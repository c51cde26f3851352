import { expect, it } from "vitest";
import { webhookDelay } from "./webhook-delay.ts";

it("waits longer with each failure, a day at most, and never all at once", () => {
	const waits = Array.from({ length: 12 }, (_, i) => webhookDelay(i + 1, 0));
	expect(waits[0]).toBe(60_000);
	expect(waits).toEqual(waits.toSorted((a, b) => a - b));
	expect(waits.at(-1)).toBe(86_400_000);
	expect(webhookDelay(1, 1)).toBe(66_000);
});
