import { describe, expect, it } from "vitest";
import { failureWords } from "./failure-words.ts";

describe("failureWords", () => {
	it("says what to do about what people meet", () => {
		expect(failureWords("BUDGET_BELOW_PER_DAY_MINIMUM", "x").en).toContain(
			"smallest daily budget",
		);
	});
	it("names what it does not know as Google does", () => {
		const { de, en } = failureWords("NEW_WORD", "Too blue.");
		expect(de).toContain("NEW_WORD");
		expect(en).toContain("“Too blue.”");
	});
});
