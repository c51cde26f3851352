import { use } from "react";
import type { HeadlineScore } from "../language/headline/headline-score.ts";
import { nameWholeFeature } from "../language/headline/name-whole-feature.ts";
import { useFormat } from "./format/use-format.ts";
import { LanguageContext } from "./language-context.ts";
import { copyMessages } from "./messages/copy.ts";
import { SignedBars } from "./signed-bars.tsx";
import { useMessages } from "./use-messages.ts";

/** What each word and each property of the text adds to or takes from its score; the bars sum to the score's log-odds. */
export function ContributionBars({
	score,
}: {
	score: Extract<HeadlineScore, { ok: true }>;
}) {
	const text = useMessages(copyMessages);
	const format = useFormat();
	const language = use(LanguageContext);
	return (
		<SignedBars
			title={text.contributionsTitle}
			unit={text.contributionsUnit}
			note={`${text.contributionsNote(
				format.signedTwo(score.logOdds),
				format.percent(score.probability),
			)} ${text.scoreInterval(
				format.percent(score.interval[0]),
				format.percent(score.interval[1]),
			)}`}
			sum={score.logOdds}
			bars={score.contributions.map((part) =>
				part.kind === "token"
					? {
							key: `token ${part.start} ${part.text}`,
							label: part.text,
							isToken: true,
							logOdds: part.logOdds,
						}
					: {
							key: `whole ${part.feature}`,
							label: nameWholeFeature(part.feature)[language],
							isToken: false,
							logOdds: part.logOdds,
						},
			)}
		/>
	);
}
