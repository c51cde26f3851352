import { expect, it } from "vitest";
import { checkRules } from "../rules/check-rules.ts";
import { publishVerdict } from "./publish-verdict.ts";
import { rulesOfTerms } from "./rules-of-terms.ts";
import { guideOf } from "./sample-guide.suite.ts";

const findings = checkRules(
	"Email",
	rulesOfTerms(
		guideOf({ terms: [{ preferred: "E-Mail", forbidden: ["Email"] }] }),
	),
	{ channel: "plain", language: "de", today: "2026-12-01" },
);

it.each([
	["off", "suggestion", "go"],
	["warn", "warning", "warn"],
	["block", "suggestion", "block"],
	["block", "error", "go"],
] as const)("%s at %s says %s to a warning", (prePublish, level, verdict) => {
	expect(publishVerdict({ prePublish, level }, findings).verdict).toBe(verdict);
});
