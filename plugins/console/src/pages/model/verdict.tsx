import type { MmmModel } from "@lotse/shared/causal/mmm/mmm-model.ts";
import type { ModelSummary } from "@lotse/shared/contract/budget.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { modelMessages } from "../../messages/model.ts";

/** What a person may do with this model, in plain words, and what it was made from. */
export function Verdict({
	summary,
	model,
	onToBudget,
}: {
	summary: ModelSummary;
	model: MmmModel;
	onToBudget: () => void;
}) {
	const text = useMessages(modelMessages);
	const format = useFormat();
	const language = use(LanguageContext);
	const { verdict, dataWindow } = model;
	return (
		<section
			className={`verdict verdict-${verdict.level}`}
			aria-labelledby="verdict"
		>
			<p className="verdict-level">{text.level[verdict.level]}</p>
			<h2 id="verdict">{verdict.headline[language]}</h2>
			{verdict.reasons.length === 0 ? null : (
				<ul>
					{verdict.reasons.map((reason) => (
						<li key={reason.en}>{reason[language]}</li>
					))}
				</ul>
			)}
			<dl className="lo-provenance">
				<div>
					<dt>{text.data}</dt>
					<dd>
						{text.span(
							format.day(dataWindow.from),
							format.day(dataWindow.to),
							dataWindow.weeks,
						)}
					</dd>
				</div>
				<div>
					<dt>{text.modelVersion}</dt>
					<dd>{summary.version}</dd>
				</div>
				<div>
					<dt>{text.codeVersion}</dt>
					<dd>{model.codeVersion}</dd>
				</div>
				<div>
					<dt>{text.made}</dt>
					<dd>{format.instant(summary.createdAt)}</dd>
				</div>
			</dl>
			{verdict.advice === "given" ? (
				<button type="button" className="lo-button" onClick={onToBudget}>
					{text.toBudget}
				</button>
			) : null}
		</section>
	);
}
