import type { BudgetSuggestion } from "@lotse/shared/causal/budget/budget-suggestion.ts";
import type { Interval } from "@lotse/shared/causal/mmm/mmm-results.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { modelMessages } from "../../messages/model.ts";
import { plannerMessages } from "../../messages/planner.ts";

/** What a suggestion is expected to bring, each figure with its interval, and the chance that it is better at all. */
export function Expected({
	suggestion,
	target,
	version,
	regret,
}: {
	suggestion: BudgetSuggestion;
	target: string;
	version: string;
	/** Target a week; null while it is worked out. */
	regret: number | null;
}) {
	const more = useMessages(plannerMessages);
	const text = useMessages(modelMessages);
	const format = useFormat();
	const language = use(LanguageContext);
	const { expected, pBetter, notes, alreadyBest } = suggestion;
	// A share of draws: all of them is not certainty, none is not impossibility.
	const chance =
		pBetter > 0.99
			? text.nearlySure(format.percent(0.99))
			: pBetter < 0.01
				? text.nearlyNever(format.percent(0.01))
				: format.percent(pBetter);
	const figure = (
		label: string,
		{ mean, q3, q97 }: Interval,
		isChange: boolean,
	) => (
		<div>
			<dt>{label}</dt>
			<dd>
				<strong>
					{isChange ? format.signed(mean) : format.number(mean)} {target}
				</strong>
				<span>{text.interval(format.number(q3), format.number(q97))}</span>
			</dd>
		</div>
	);
	return (
		<>
			<h3>{text.expected}</h3>
			<p className="lo-hint">
				{more.unit(
					target,
					format.day(suggestion.model.dataWindow.from),
					format.day(suggestion.model.dataWindow.to),
					version,
				)}
			</p>
			<dl className="figures">
				{figure(text.gain, expected.gainOverSameSplit, true)}
				{figure(text.difference, expected.difference, true)}
				{figure(text.weeklyMedia, expected.suggested, false)}
				<div>
					<dt>{text.worstTenth}</dt>
					<dd>
						<strong>
							{format.signed(expected.worstTenth)} {target}
						</strong>
					</dd>
				</div>
				<div>
					<dt>{text.pBetter}</dt>
					<dd>
						<strong>{chance}</strong>
					</dd>
				</div>
				<div>
					<dt>{more.regret}</dt>
					<dd>
						<strong>
							{regret === null
								? more.working
								: `${format.number(regret)} ${target}`}
						</strong>
						<span>{more.regretHint}</span>
					</dd>
				</div>
			</dl>
			{alreadyBest ? <p className="lo-notice">{text.alreadyBest}</p> : null}
			{suggestion.proof.method === "grid" ? (
				<p className="lo-notice">
					{text.gap(format.percent(suggestion.proof.gap, 1))}
				</p>
			) : null}
			{notes.length === 0 ? null : (
				<ul className="notes">
					{notes.map((note) => (
						<li key={note.en}>{note[language]}</li>
					))}
				</ul>
			)}
		</>
	);
}
