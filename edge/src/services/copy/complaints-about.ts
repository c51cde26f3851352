import { isHouseLanguage } from "@lotse/shared/language/generation/is-house-language.ts";
import type { WritingDefaults } from "@lotse/shared/language/generation/material-from-brief.ts";
import type { WritingBrief } from "@lotse/shared/language/generation/writing-brief.ts";
import { checkCopy } from "./check-copy.ts";
import type { LoadedRules } from "./load-rules.ts";

const mostComplaints = 40;

/** What is wrong with a text to be rewritten: in words for a model, and as replacements for the embedded writer. */
export function complaintsAbout(
	brief: WritingBrief,
	{ rules, today }: LoadedRules,
): Pick<WritingDefaults, "complaints" | "swaps"> {
	if (brief.task !== "rewrite" || brief.source === null)
		return { complaints: [], swaps: [] };
	const report = checkCopy(brief.source.text, {
		channel: "plain",
		rules,
		today,
		...(isHouseLanguage(brief.language) ? { language: brief.language } : {}),
	});
	const findings = report.ok ? report.findings.slice(0, mostComplaints) : [];
	return {
		complaints: findings.map(
			({ message, action }) => `${message.en} ${action.en}`,
		),
		swaps: findings.flatMap(({ start, end, suggestions: [by] }) =>
			by === undefined ? [] : [{ start, end, by }],
		),
	};
}
