import { copyMessages } from "@lotse/shared/ui/messages/copy.ts";
import { ScoreChip } from "@lotse/shared/ui/score-chip.tsx";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import type { Review } from "../analysis/review.ts";
import { words } from "../words.ts";

const levels = ["error", "warning", "suggestion"] as const;

/** The title's score and length, and how many findings of which gravity the whole post has. */
export function Summary({
	review: { title, found },
}: {
	review: Extract<Review, { ok: true }>;
}) {
	const text = useMessages(words);
	const copy = useMessages(copyMessages);
	const all = found.flatMap(({ findings }) => findings);
	const counts = levels.flatMap((level) => {
		const count = all.filter((finding) => finding.level === level).length;
		return count === 0 ? [] : [{ level, count }];
	});
	return (
		<div className="lotse-lead">
			{title === null ? null : (
				<ScoreChip report={{ ...title, findings: all }} />
			)}
			<p className="lotse-counts" role="status">
				{counts.length === 0 ? (
					<span className="lotse-count">
						<span className="lo-sign lo-sign-clear" aria-hidden="true" />
						{copy.noFindings}
					</span>
				) : (
					counts.map(({ level, count }) => (
						<span key={level} className="lotse-count">
							<span className={`lo-sign lo-sign-${level}`} aria-hidden="true" />
							{text.count[level](count)}
						</span>
					))
				)}
			</p>
		</div>
	);
}
