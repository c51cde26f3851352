import { expect, it } from "vitest";
import { describeSuiteProblem } from "./describe-suite-problem.ts";

it("names the question and the passage that is not there", () => {
	const { message, fix } = describeSuiteProblem({
		ok: false,
		reason: "unknown-passage",
		query: "Wo?",
		passage: "gone",
	});
	expect(message.de).toContain("„Wo?“ nennt die Passage „gone“");
	expect(message.en).toContain("“Wo?” names the passage “gone”");
	expect(fix.en).toContain("passages");
});

it("says what a question needs", () => {
	const { fix } = describeSuiteProblem({
		ok: false,
		reason: "nothing-to-find",
	});
	expect(fix.de).toContain("relevant");
});
