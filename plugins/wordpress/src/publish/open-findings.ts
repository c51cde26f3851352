import { publishVerdict } from "@lotse/shared/language/style-guide/publish-verdict.ts";
import type { GuidePolicy } from "@lotse/shared/language/style-guide/style-guide.ts";
import type { PlaceFindings } from "../analysis/review.ts";

/**
 * What still counts before publishing, text by text, as the policy says; none where it is off.
 *
 * Worked value: one text with an error and a warning, level "error" → that text with the error only.
 */
export function openFindings(
	found: readonly PlaceFindings[],
	policy: GuidePolicy,
): PlaceFindings[] {
	return found.flatMap(({ place, findings }) => {
		const left = publishVerdict(policy, findings).findings;
		return left.length === 0 ? [] : [{ place, findings: left }];
	});
}
