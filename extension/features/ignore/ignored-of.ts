import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import type { FieldPlace } from "../settings/settings.ts";
import { type Ignored, longestReason, longestWords } from "./ignored.ts";

/** How far ignoring reaches: these words here, these words or the whole rule, on this site or everywhere. */
export const ignoreReaches = [
	"here",
	"words-on-site",
	"words",
	"rule-on-site",
	"rule",
] as const;
export type IgnoreReach = (typeof ignoreReaches)[number];

/**
 * The entry that ignores a finding as far as `reach` says. `now` in epoch milliseconds.
 *
 * Worked value: "utilise" of rule `plain.utilise`, reach `words-on-site` at cms.example → words "utilise", host
 * "cms.example", field null.
 */
export function ignoredOf(
	finding: Pick<Finding, "ruleId" | "text">,
	reach: IgnoreReach,
	place: FieldPlace,
	why: { readonly reason: string; readonly now: number },
): Ignored {
	const everyWord = reach === "rule" || reach === "rule-on-site";
	const everywhere = reach === "words" || reach === "rule";
	return {
		ruleId: finding.ruleId,
		words: everyWord ? null : finding.text.slice(0, longestWords),
		host: everywhere ? null : place.host,
		field: reach === "here" ? place.key : null,
		reason: why.reason.trim().slice(0, longestReason),
		since: why.now,
	};
}
