import { ContributionBars } from "@lotse/shared/ui/contribution-bars.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { IntervalPlot } from "@lotse/shared/ui/interval-plot.tsx";
import { copyMessages } from "@lotse/shared/ui/messages/copy.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import type { Review } from "../analysis/review.ts";
import { words } from "../words.ts";

/** The title's score with interval and parts, or why there is none. */
export function TitleView({
	title,
}: {
	title: Extract<Review, { ok: true }>["title"];
}) {
	const text = useMessages(words);
	const copy = useMessages(copyMessages);
	const format = useFormat();
	if (title === null) return <p className="lo-quiet">{text.noTitle}</p>;
	const { score } = title;
	if (!score.ok)
		return (
			<p>
				<b>{copy.noScore}.</b> {copy.abstain[score.reason]}
			</p>
		);
	return (
		<>
			<p>{score.layer ? text.scoreAmongOwn : copy.scoreMeaning}</p>
			{score.cautions.map((caution) => (
				<p key={caution} className="lo-quiet">
					{copy.caution[caution]}
				</p>
			))}
			<IntervalPlot
				title={copy.score}
				unit={text.scoreUnit}
				rows={[
					{
						label: text.thisTitle,
						value: score.probability,
						interval: score.interval,
					},
				]}
				level={0.9}
				reference={0.5}
				show={(value) => format.percent(value)}
			/>
			<details className="lo-details">
				<summary>{copy.contributionsTitle}</summary>
				<ContributionBars score={score} />
			</details>
		</>
	);
}
