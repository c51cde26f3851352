import type { CopyReport } from "../language/analyse-copy.ts";
import { useFormat } from "./format/use-format.ts";
import { copyMessages } from "./messages/copy.ts";
import { useMessages } from "./use-messages.ts";

/**
 * The smallest honest summary of a text: its chance with interval, or that there is none, its length, and how many findings of
 * which gravity. Colour never carries a meaning alone: every state has its sign and words.
 */
export function ScoreChip({ report }: { report: CopyReport }) {
	const text = useMessages(copyMessages);
	const format = useFormat();
	if (!report.ok)
		return (
			<span className="lo-chip lo-chip-error">
				{text.tooLongToRead(format.number(report.limit))}
			</span>
		);
	const { score, findings, length } = report;
	const level = gravest(findings);
	return (
		<span className={`lo-chip lo-chip-${level}`}>
			{score.ok ? (
				<span className="lo-chip-score" title={text.scoreMeaning}>
					<span aria-hidden="true">
						<b>{format.percent(score.probability)}</b>{" "}
						<small>
							{format.percent(score.interval[0])}–
							{format.percent(score.interval[1])}
						</small>
					</span>
					<span className="lo-hidden">
						{text.score}{" "}
						{text.scoreWithInterval(
							format.percent(score.probability),
							format.percent(score.interval[0]),
							format.percent(score.interval[1]),
						)}
					</span>
				</span>
			) : (
				<span className="lo-chip-score" title={text.abstain[score.reason]}>
					{text.noScore}
				</span>
			)}
			{length.limit === null ? null : (
				<span className={length.over > 0 ? "lo-chip-over" : undefined}>
					{format.number(length.width)} / {format.number(length.limit)}
				</span>
			)}
			<span className="lo-chip-findings">
				<span className={`lo-sign lo-sign-${level}`} aria-hidden="true" />
				{findings.length === 0 ? text.clear : text.findings(findings.length)}
			</span>
		</span>
	);
}

function gravest(
	findings: readonly { level: "error" | "warning" | "suggestion" }[],
): "error" | "warning" | "suggestion" | "clear" {
	for (const level of ["error", "warning", "suggestion"] as const) {
		if (findings.some((finding) => finding.level === level)) return level;
	}
	return "clear";
}
