import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import type { AppliedFix } from "../places/apply-fix.ts";
import { words } from "../words.ts";

/** What became of a suggestion: it stands in the text, or why not, and then it can be copied. */
export function FixOutcome({
	fix,
	suggestion,
}: {
	fix: AppliedFix;
	suggestion: string;
}) {
	const text = useMessages(words);
	const [copied, setCopied] = useState<{
		readonly suggestion: string;
		readonly outcome: "copied" | "copyFailed";
	} | null>(null);
	if (fix.ok) return <p className="lo-notice">{text.applied}</p>;
	const copy = () =>
		navigator.clipboard.writeText(suggestion).then(
			() => setCopied({ suggestion, outcome: "copied" }),
			() => setCopied({ suggestion, outcome: "copyFailed" }),
		);
	return (
		<div className="lo-notice">
			<p>{text.refused[fix.reason]}</p>
			<p className="lotse-copy">
				<code>{suggestion || text.removal}</code>
				{suggestion === "" ? null : (
					<button
						type="button"
						className="lo-button lo-button-small"
						onClick={() => void copy()}
					>
						{text.copy}
					</button>
				)}
				<span role="status">
					{copied?.suggestion === suggestion ? text[copied.outcome] : null}
				</span>
			</p>
		</div>
	);
}
