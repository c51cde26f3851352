import type { Finding } from "../rules/finding.ts";
import type { GuidePolicy } from "./style-guide.ts";

export type PublishVerdict = {
	/** `go`: publish; `warn`: say what is left and let the person decide; `block`: do not publish. */
	readonly verdict: "go" | "warn" | "block";
	/** The findings the verdict rests on, in their order. */
	readonly findings: readonly Finding[];
};

const rank = { suggestion: 0, warning: 1, error: 2 } as const;

/**
 * What a guide's policy says at the button "Publish": findings of at least its level warn or block.
 *
 * Worked value: { prePublish: "block", level: "error" } with one warning → "go"; with one error → "block".
 */
export function publishVerdict(
	{ prePublish, level }: GuidePolicy,
	findings: readonly Finding[],
): PublishVerdict {
	if (prePublish === "off") return { verdict: "go", findings: [] };
	const left = findings.filter((one) => rank[one.level] >= rank[level]);
	return { verdict: left.length === 0 ? "go" : prePublish, findings: left };
}
