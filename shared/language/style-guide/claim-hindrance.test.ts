import { expect, it } from "vitest";
import { claimHindrance } from "./claim-hindrance.ts";
import { guideOf } from "./sample-guide.suite.ts";

it("is nothing on the last day and names that day after it", () => {
	const [claim] = guideOf({
		claims: [
			{ wording: "Nr. 1", source: { title: "s" }, validTo: "2026-03-31" },
		],
	}).claims;
	if (claim === undefined) throw new Error("no claim");
	expect(claimHindrance(claim, "2026-03-31")).toBeUndefined();
	expect(claimHindrance(claim, "2026-04-01")?.en).toBe(
		"“%s” was approved until 2026-03-31 only.",
	);
});
