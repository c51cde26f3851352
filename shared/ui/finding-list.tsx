import { type ReactNode, use } from "react";
import type { Finding } from "../language/rules/finding.ts";
import { LanguageContext } from "./language-context.ts";
import { copyMessages } from "./messages/copy.ts";
import { useMessages } from "./use-messages.ts";

/** What the rules found, gravest first: where, why, what to do, whose rule it is, and one click for each replacement. */
export function FindingList({
	findings,
	onApply,
	onPoint,
	more,
}: {
	findings: readonly Finding[];
	/** Takes a suggestion; without it suggestions are shown as text. */
	onApply?: (finding: Finding, suggestion: string) => void;
	/** Called with the finding the reader points at, null when leaving it. */
	onPoint?: (finding: Finding | null) => void;
	/** What else a surface offers for a finding, below it. */
	more?: (finding: Finding) => ReactNode;
}) {
	const text = useMessages(copyMessages);
	const language = use(LanguageContext);
	if (findings.length === 0)
		return <p className="lo-quiet">{text.noFindings}</p>;
	const order = ["error", "warning", "suggestion"];
	const sorted = findings.toSorted(
		(a, b) =>
			order.indexOf(a.level) - order.indexOf(b.level) || a.start - b.start,
	);
	return (
		<ul className="lo-findings">
			{sorted.map((finding) => (
				<li
					key={`${finding.ruleId} ${finding.start}`}
					className={`lo-finding lo-finding-${finding.level}`}
					onPointerEnter={() => onPoint?.(finding)}
					onPointerLeave={() => onPoint?.(null)}
				>
					<p className="lo-finding-head">
						<span
							className={`lo-sign lo-sign-${finding.level}`}
							aria-hidden="true"
						/>
						<span className="lo-finding-level">
							{text.level[finding.level]} · {text.category[finding.category]}
							{finding.jurisdiction === "any"
								? ""
								: ` (${finding.jurisdiction})`}
						</span>
						{finding.text === "" ? null : (
							<q className="lo-quote">{finding.text}</q>
						)}
					</p>
					<p>{finding.message[language]}</p>
					<p className="lo-quiet">{finding.action[language]}</p>
					{finding.suggestions.length === 0 ? null : (
						<p className="lo-finding-fixes">
							{finding.suggestions.map((suggestion) => {
								const words =
									suggestion === ""
										? text.remove
										: text.replaceWith(suggestion);
								return onApply ? (
									<button
										key={suggestion}
										type="button"
										className="lo-button lo-button-small"
										onClick={() => onApply(finding, suggestion)}
									>
										{words}
									</button>
								) : (
									<span key={suggestion}>{words}</span>
								);
							})}
						</p>
					)}
					{finding.evidence ? (
						<p className="lo-quiet">
							{text.clearedBy} {finding.evidence[language]}
						</p>
					) : null}
					<p className="lo-citation">
						{text.source}:{" "}
						{finding.citation.url ? (
							<a href={finding.citation.url} target="_blank" rel="noreferrer">
								{finding.citation.title}
							</a>
						) : (
							finding.citation.title
						)}
					</p>
					{more?.(finding)}
				</li>
			))}
		</ul>
	);
}
