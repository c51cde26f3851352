import { expect, it } from "vitest";
import { checkRules } from "../rules/check-rules.ts";
import { rulesOfClaims } from "./rules-of-claims.ts";
import { guideOf } from "./sample-guide.suite.ts";

const claim = {
	wording: "Nr. 1 in Bonn",
	source: { title: "Marktstudie 2025", url: "https://example.org/studie" },
	validFrom: "2026-01-01",
	validTo: "2026-03-31",
	markets: ["DE"],
};
const messages = (
	claims: readonly object[],
	today: string,
	asked?: "de" | "eu",
) =>
	checkRules(
		"Die Nr. 1 in Bonn",
		rulesOfClaims(guideOf({ claims }), today, asked),
		{
			channel: "plain",
			language: "de",
			today,
		},
	).map(({ message }) => message.en);

it("says why a claim does not hold, with the day or the markets", () => {
	expect(messages([claim], "2026-03-31")).toEqual([]);
	expect(messages([claim], "2026-04-01")).toEqual([
		"“Nr. 1 in Bonn” was approved until 2026-03-31 only.",
	]);
	expect(messages([claim], "2025-12-31")).toEqual([
		"“Nr. 1 in Bonn” is approved from 2026-01-01 only.",
	]);
	expect(messages([{ ...claim, markets: ["AT"] }], "2026-02-01", "de")).toEqual(
		["“Nr. 1 in Bonn” is approved for these markets only: AT."],
	);
});

it("lets be what a later proof approves again", () => {
	const renewed = { ...claim, validFrom: "2026-04-01", validTo: null };
	expect(messages([claim, renewed], "2026-04-01")).toEqual([]);
});
