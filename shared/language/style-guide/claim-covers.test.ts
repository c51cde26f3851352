import { expect, it } from "vitest";
import { claimCovers } from "./claim-covers.ts";

it.each([
	[["DE"], "DE", true],
	[["EU"], "DE", true],
	[["AT"], "DE", false],
	[["AT"], "EU", true],
	[["CH"], "EU", false],
	[["CH"], "any", true],
	[[], "DE", true],
] as const)("%j and %s → %s", (markets, law, covers) => {
	expect(claimCovers({ markets }, law)).toBe(covers);
});
