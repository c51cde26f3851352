import type { CopyChannel } from "../copy-channel.ts";
import type { Rule, RuleCategory } from "./rule.ts";

export type RuleCircumstances = {
	readonly channel: CopyChannel;
	/** `other`: known to be neither, so that rules of a language have nothing to say. */
	readonly language: "de" | "en" | "other" | "unknown";
	/** ISO day, `YYYY-MM-DD`; rules are in force or not on this day. */
	readonly today: string;
};

/** What is not excused by a text too short to tell its language. */
const asksAnyway: ReadonlySet<RuleCategory> = new Set([
	"law",
	"platform",
	"brand",
]);

/**
 * Whether a rule is in force for a text: its day, its channel, its language. An unknown language (a single word, say) excuses from style, not
 * from law, a platform's policy or the workspace's own guide.
 *
 * Worked value: a rule valid from "2026-09-27" on "2026-09-26" → false, on "2026-09-27" → true.
 */
export function ruleApplies(
	rule: Rule,
	{ channel, language, today }: RuleCircumstances,
): boolean {
	if (rule.validFrom !== undefined && today < rule.validFrom) return false;
	if (rule.validTo !== undefined && today > rule.validTo) return false;
	if (rule.channels !== undefined && !rule.channels.includes(channel))
		return false;
	if (rule.languages === undefined) return true;
	if (language === "other") return false;
	if (language === "unknown") return asksAnyway.has(rule.category);
	return rule.languages.includes(language);
}
