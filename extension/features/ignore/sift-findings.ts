import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import type { FieldPlace } from "../settings/settings.ts";
import { type Ignored, longestWords } from "./ignored.ts";

/** A finding the user does not want to be told of, and the entry that says so. */
export type IgnoredFinding = {
	readonly finding: Finding;
	readonly by: Ignored;
};

/**
 * Parts the findings the user ignores in a field from those to show. Order is kept; linear in findings × entries.
 *
 * Worked value: findings of rules a and b, entry { ruleId: "a", words: null, host: null, field: null } → shown b, ignored a.
 */
export function siftFindings(
	findings: readonly Finding[],
	entries: readonly Ignored[],
	place: FieldPlace,
): {
	readonly shown: readonly Finding[];
	readonly ignored: readonly IgnoredFinding[];
} {
	const here = entries.filter(
		({ host, field }) =>
			(host === null || host === place.host) &&
			(field === null || field === place.key),
	);
	const shown: Finding[] = [];
	const ignored: IgnoredFinding[] = [];
	for (const finding of findings) {
		const by = here.find(
			({ ruleId, words }) =>
				ruleId === finding.ruleId &&
				(words === null || words === finding.text.slice(0, longestWords)),
		);
		if (by === undefined) shown.push(finding);
		else ignored.push({ finding, by });
	}
	return { shown, ignored };
}
