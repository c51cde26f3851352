import type { HeadlineComparison } from "@lotse/shared/language/headline/headline-comparison.ts";
import { nameWholeFeature } from "@lotse/shared/language/headline/name-whole-feature.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { copyMessages } from "@lotse/shared/ui/messages/copy.ts";
import { SignedBars } from "@lotse/shared/ui/signed-bars.tsx";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useMemo, useState } from "react";
import { copyPageMessages } from "../../messages/copy-page.ts";
import { Field } from "../../parts/field.tsx";
import type { HeadlineModelFunctions } from "./load-headline-model.ts";

/** Two versions side by side: which is ahead and why, or that the model cannot tell. */
export function Compare({
	model,
	initial,
}: {
	/** Null while it loads. */
	model: HeadlineModelFunctions | null;
	/** What stands above; it is version A until something else is typed there. */
	initial: string;
}) {
	const text = useMessages(copyPageMessages);
	const [typedA, setA] = useState<string | null>(null);
	const [b, setB] = useState("");
	const a = typedA ?? initial;
	const isEmpty = a.trim() === "" || b.trim() === "";
	const comparison = useMemo(
		() => (isEmpty || model === null ? null : model.compareHeadlines(a, b)),
		[a, b, isEmpty, model],
	);
	return (
		<section aria-labelledby="compare">
			<h2 id="compare">{text.compare}</h2>
			<p className="lo-quiet">{text.compareLead}</p>
			<div className="field-row">
				<Field label={text.a}>
					{(ids) => (
						<textarea
							{...ids}
							rows={2}
							value={a}
							onChange={(event) => setA(event.target.value)}
						/>
					)}
				</Field>
				<Field label={text.b}>
					{(ids) => (
						<textarea
							{...ids}
							rows={2}
							value={b}
							onChange={(event) => setB(event.target.value)}
						/>
					)}
				</Field>
			</div>
			{comparison === null ? (
				<p className="empty">{text.compareEmpty}</p>
			) : (
				<Result comparison={comparison} />
			)}
		</section>
	);
}

function Result({ comparison }: { comparison: HeadlineComparison }) {
	const text = useMessages(copyPageMessages);
	const words = useMessages(copyMessages);
	const format = useFormat();
	const language = use(LanguageContext);
	if (!comparison.ok)
		return (
			<p className="empty" role="status">
				{words.abstain[comparison.reason]}
			</p>
		);
	const { pA, interval, contributions, logOdds, abstain, reason, cautions } =
		comparison;
	const [low, high] = pA >= 0.5 ? interval : [1 - interval[1], 1 - interval[0]];
	return (
		<>
			<p role="status" className="verdict-line">
				{abstain ? (
					<>
						<strong>
							{reason === undefined ? words.noScore : text.undecided[reason]}
						</strong>{" "}
						{text.undecidedWith(
							format.percent(pA),
							format.percent(interval[0]),
							format.percent(interval[1]),
						)}
					</>
				) : (
					<strong>
						{text.winner(
							pA >= 0.5 ? text.a : text.b,
							format.percent(Math.max(pA, 1 - pA)),
							format.percent(low),
							format.percent(high),
						)}
					</strong>
				)}
			</p>
			{cautions.map((caution) => (
				<p key={caution} className="lo-quiet">
					{words.caution[caution]}
				</p>
			))}
			<SignedBars
				title={text.compareBars}
				unit={text.compareUnit}
				note={text.compareNote(format.signedTwo(logOdds), format.percent(pA))}
				sum={logOdds}
				bars={contributions.map((part) =>
					part.kind === "token"
						? {
								key: `${part.side} ${part.start} ${part.text}`,
								label: `${part.side.toUpperCase()}: ${part.text}`,
								isToken: true,
								logOdds: part.logOdds,
							}
						: {
								key: part.feature,
								label: nameWholeFeature(part.feature)[language],
								isToken: false,
								logOdds: part.logOdds,
							},
				)}
			/>
		</>
	);
}
