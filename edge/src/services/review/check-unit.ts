import {
	copyChannelOfUnit,
	type Unit,
	unitBounds,
} from "@lotse/shared/contract/units.ts";
import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import { checkCopy } from "../copy/check-copy.ts";
import { type Hindrance, hindrancesOf } from "../copy/hindrances-of.ts";
import type { LoadedRules } from "../copy/load-rules.ts";

/** Claims whose proof has run out: warnings where one types, but nothing to publish. */
const lapsedClaim = /^style-guide\.claim-/;

/**
 * A text against the rules as they are now: its findings, and what keeps it from being approved or published. What was fine when it was
 * written may not be today: a claim runs out, a law begins to hold.
 */
export function checkUnit(
	unit: Pick<Unit, "text" | "channel" | "language">,
	{ rules, today }: LoadedRules,
): { findings: Finding[]; hindrances: Hindrance[] } {
	const channel = copyChannelOfUnit[unit.channel];
	const language = unit.language.slice(0, 2);
	const report = checkCopy(unit.text, {
		channel,
		rules,
		today,
		...(language === "de" || language === "en" ? { language } : {}),
	});
	const findings = report.ok ? [...report.findings] : [];
	const lapsed = findings.filter(
		({ ruleId, level }) => level !== "error" && lapsedClaim.test(ruleId),
	);
	return {
		findings: findings.slice(0, unitBounds.findings),
		hindrances: [
			...hindrancesOf(report, channel),
			...lapsed.map(({ message, action }) => ({ message, fix: action })),
		],
	};
}
