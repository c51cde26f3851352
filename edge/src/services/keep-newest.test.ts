import { expect, it } from "vitest";
import { keepNewest } from "./keep-newest.ts";

it("gives the value back, and forgets the oldest beyond fifty", () => {
	const kept = new Map<string, number>();
	for (let one = 0; one < 51; one++)
		expect(keepNewest(kept, `k${one}`, one)).toBe(one);
	expect([kept.size, kept.has("k0"), kept.get("k50")]).toEqual([50, false, 50]);
});
