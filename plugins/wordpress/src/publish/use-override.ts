import { useState } from "react";
import type { PlaceFindings } from "../analysis/review.ts";
import { wp } from "../wp/wp.ts";

/** At most this many rule ids go with a reason. */
const mostRules = 100;

/**
 * An administrator's reason, kept with the post by WordPress. It covers what was open when it was given: a rule that speaks up
 * afterwards holds publishing back again.
 */
export function useOverride(open: readonly PlaceFindings[]): {
	readonly isOverridden: boolean;
	readonly override: (reason: string) => Promise<string | null>;
} {
	const [covered, setCovered] = useState<ReadonlySet<string>>(new Set());
	const rules = [
		...new Set(
			open.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)),
		),
	];
	return {
		isOverridden: rules.length > 0 && rules.every((rule) => covered.has(rule)),
		async override(reason) {
			try {
				await wp.apiFetch({
					path: "/lotse/v1/overrides",
					method: "POST",
					data: {
						post: wp.data.select("core/editor").getCurrentPostId(),
						reason,
						rules: rules.slice(0, mostRules),
					},
				});
			} catch (error) {
				return messageOf(error);
			}
			setCovered(new Set(rules));
			return null;
		},
	};
}

/** WordPress rejects with an object that has a message a person can read. */
function messageOf(error: unknown): string {
	return typeof error === "object" && error !== null && "message" in error
		? String(error.message)
		: String(error);
}
