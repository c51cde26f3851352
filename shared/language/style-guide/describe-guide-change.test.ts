import { expect, it } from "vitest";
import { describeGuideChange } from "./describe-guide-change.ts";
import { diffStyleGuides } from "./diff-style-guides.ts";
import { guideOf } from "./sample-guide.suite.ts";

it("says each change as a person would", () => {
	const before = guideOf({
		terms: [{ preferred: "E-Mail", forbidden: ["Email"] }],
	});
	const after = guideOf({
		terms: [
			{ preferred: "E-Mail", forbidden: ["Email", "Mail"] },
			{ preferred: "Konto" },
		],
		voice: { address: "du" },
	});
	const said = diffStyleGuides(before, after).map(describeGuideChange);
	expect(said.map(({ de }) => de)).toEqual([
		"Stimme geändert: Anrede „none“ → „du“",
		"Begriff „E-Mail“ geändert: nicht „Email“ → „Email, Mail“",
		"Begriff „Konto“ neu",
	]);
	expect(said.map(({ en }) => en).at(-1)).toBe("Term “Konto” added");
});
