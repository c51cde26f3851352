import { expect, it } from "vitest";
import { allRules } from "../rules/all-rules.ts";
import { checkRules } from "../rules/check-rules.ts";
import { clearByClaims } from "./clear-by-claims.ts";
import { guideOf } from "./sample-guide.suite.ts";

const claim = {
	wording: "Nr. 1 in Bonn",
	source: { title: "Studie" },
	validTo: "2026-12-31",
};
const ids = (text: string, more: object = {}, today = "2026-12-01") =>
	checkRules(
		text,
		clearByClaims(
			allRules,
			guideOf({ claims: [{ ...claim, ...more }] }),
			today,
		),
		{
			channel: "plain",
			language: "de",
			today,
		},
	)
		.map(({ ruleId }) => ruleId)
		.filter((id) => id === "de-law.sole-position");

it("clears the exact wording while the claim holds, and nothing else", () => {
	expect(ids("Die Nr. 1 in Bonn")).toEqual([]);
	expect(ids("Die Nr. 1 in Köln")).toHaveLength(1);
	expect(ids("Die Nr. 1 in Bonn", {}, "2027-01-01")).toHaveLength(1);
	expect(ids("Die Nr. 1 in Bonn", { markets: ["AT"] })).toHaveLength(1);
	expect(ids("Die Nr. 1 in Bonn", { markets: ["EU"] })).toEqual([]);
	expect(
		ids("Die Nr. 1 in Bonn", { clears: ["de-law.test-winner"] }),
	).toHaveLength(1);
	expect(
		ids("Die Nr. 1 in Bonn", { clears: ["de-law.sole-position"] }),
	).toEqual([]);
});

it("leaves rules alone that no evidence clears", () => {
	const cleared = clearByClaims(
		allRules,
		guideOf({ claims: [claim] }),
		"2026-12-01",
	);
	for (const [index, rule] of allRules.entries())
		expect(cleared[index] === rule).toBe(rule.evidence === undefined);
});
