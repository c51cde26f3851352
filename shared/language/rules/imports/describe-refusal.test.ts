import { expect, it } from "vitest";
import { describeRefusal } from "./describe-refusal.ts";

it("names the pattern, the reason and a way out, in both languages", () => {
	const problem = describeRefusal("tokens", "(?>a)", "atomic-group");
	expect(problem.field).toBe("tokens");
	expect(problem.message.en).toBe(
		"“(?>a)”: JavaScript has no atomic groups (?>…).",
	);
	expect(problem.fix.de).not.toBe("");
	expect(
		describeRefusal("raw", "x".repeat(500), "too-much-work").message.de.length,
	).toBeLessThan(250);
});
