import { describe, expect, it } from "vitest";
import { type JudgedText, suiteFromFeedback } from "./suite-from-feedback.ts";

const flagged: JudgedText = {
	id: "unt_one",
	kind: "flagged",
	language: "de-AT",
	task: "ad-variants",
	product: "Wollschal",
	facts: ["Aus reiner Wolle. In Bremen gestrickt."],
	writtenText: "Der Schal der Schals",
	approvedText: "Wollschal aus Bremen",
};

describe("suiteFromFeedback", () => {
	it("makes a case of each flag: not this again, rather like that", () => {
		const suite = suiteFromFeedback([flagged]);
		expect(suite?.cases).toMatchObject([
			{
				id: "unt_one",
				language: "de",
				input: {
					facts: ["Aus reiner Wolle.", "In Bremen gestrickt."],
					text: null,
				},
				asserts: [
					{ kind: "chrf", references: ["Der Schal der Schals"], max: 0.9 },
					{ kind: "chrf", references: ["Wollschal aus Bremen"], min: 0.2 },
				],
			},
		]);
	});

	it("asks for a small change without forbidding what it changed", () => {
		const suite = suiteFromFeedback([
			{
				...flagged,
				kind: "edited",
				writtenText:
					"Der Wollschal aus Bremen wird von Hand gestrickt, er ist weich und hält viele Winter lang.",
				approvedText:
					"Der Wollschal aus Bremen wird von Hand gestrickt, er ist warm und hält viele Winter lang.",
			},
		]);
		expect(suite?.cases).toMatchObject([
			{ category: "edited", asserts: [{ kind: "chrf", min: 0.2 }] },
		]);
	});

	it("says nothing where there is nothing to learn from", () => {
		expect(suiteFromFeedback([])).toBeNull();
		expect(suiteFromFeedback([{ ...flagged, language: "fr" }])).toBeNull();
		const open = suiteFromFeedback([{ ...flagged, approvedText: null }]);
		expect(open?.cases[0]?.asserts).toHaveLength(1);
	});
});
