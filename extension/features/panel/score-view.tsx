import type { HeadlineScore } from "@lotse/shared/language/headline/headline-score.ts";
import { ContributionBars } from "@lotse/shared/ui/contribution-bars.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { IntervalPlot } from "@lotse/shared/ui/interval-plot.tsx";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { copyMessages } from "@lotse/shared/ui/messages/copy.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { deskWords } from "../words/desk-words.ts";
import { panelWords } from "../words/panel-words.ts";
import { whyNoScore } from "../words/why-no-score.ts";

/** The score with its interval, its cautions and its parts, or why there is none. */
export function ScoreView({ score }: { score: HeadlineScore }) {
	const words = useMessages(panelWords);
	const copy = useMessages(copyMessages);
	const desk = useMessages(deskWords);
	const format = useFormat();
	const language = use(LanguageContext);
	if (!score.ok) {
		return (
			<p>
				<b>{copy.noScore}.</b> {whyNoScore(score.reason, language)}
			</p>
		);
	}
	return (
		<>
			<p>{score.layer === undefined ? copy.scoreMeaning : desk.meaningOwn}</p>
			{score.cautions.map((caution) => (
				<p key={caution} className="lo-quiet">
					{copy.caution[caution]}
				</p>
			))}
			<IntervalPlot
				title={copy.score}
				unit={words.scoreUnit}
				rows={[
					{
						label: words.thisText,
						value: score.probability,
						interval: score.interval,
					},
				]}
				level={0.9}
				reference={0.5}
				show={(value) => format.percent(value)}
			/>
			<ContributionBars score={score} />
		</>
	);
}
