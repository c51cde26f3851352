import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useEffect, useState } from "react";
import type { AppliedFix } from "../places/apply-fix.ts";
import { words } from "../words.ts";

/** What became of a suggestion: it stands in the text, or why not, and then it can be copied. */
export function FixOutcome({
	outcome,
}: {
	outcome: { readonly fix: AppliedFix; readonly suggestion: string } | null;
}) {
	const text = useMessages(words);
	const [copied, setCopied] = useState<"copied" | "copyFailed" | null>(null);
	useEffect(() => setCopied(null), [outcome]);
	const copy = (suggestion: string) =>
		navigator.clipboard.writeText(suggestion).then(
			() => setCopied("copied"),
			() => setCopied("copyFailed"),
		);
	return (
		<div aria-live="polite">
			{outcome === null ? null : outcome.fix.ok ? (
				<p className="lo-notice">{text.applied}</p>
			) : (
				<div className="lo-notice">
					<p>{text.refused[outcome.fix.reason]}</p>
					<p className="lotse-copy">
						<code>{outcome.suggestion || text.removal}</code>
						{outcome.suggestion === "" ? null : (
							<button
								type="button"
								className="lo-button lo-button-small"
								onClick={() => void copy(outcome.suggestion)}
							>
								{text.copy}
							</button>
						)}
						{copied === null ? null : <span>{text[copied]}</span>}
					</p>
				</div>
			)}
		</div>
	);
}
