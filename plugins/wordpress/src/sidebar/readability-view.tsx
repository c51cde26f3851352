import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { IntervalPlot } from "@lotse/shared/ui/interval-plot.tsx";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import type { Review } from "../analysis/review.ts";
import { canShow, showPlace } from "../places/show-place.ts";
import { words } from "../words.ts";

const mostSentences = 3;
const mostCharacters = 140;

/** How the post's blocks read together: the plain verdict, for German the complexity, and every formula behind it. */
export function ReadabilityView({
	review: { readability, complexity, hardest },
}: {
	review: Extract<Review, { ok: true }>;
}) {
	const text = useMessages(words);
	const format = useFormat();
	const language = use(LanguageContext);
	const { verdict, formulas } = readability;
	return (
		<>
			<p>
				{verdict.ok
					? text.readingVerdict(text.readingLevel[verdict.level])
					: text.readingNone[verdict.reason]}
			</p>
			{complexity.ok ? (
				<>
					<IntervalPlot
						title={text.complexity}
						unit={text.complexityUnit}
						rows={[
							{
								label: text.thisPost,
								value: complexity.mos,
								interval: complexity.interval,
							},
						]}
						level={0.8}
						reference={1}
						show={(value) => format.number(value)}
					/>
					<p className="lo-hint">{text.complexityNote}</p>
				</>
			) : null}
			{hardest.length === 0 ? null : (
				<>
					<h3>{text.hardest}</h3>
					<ul className="lotse-sentences">
						{hardest.slice(0, mostSentences).map((sentence) => (
							<li key={`${sentence.place.id} ${sentence.start}`}>
								<q>{shortened(sentence.text)}</q>{" "}
								{canShow(sentence.place) ? (
									<button
										type="button"
										className="lotse-link"
										onClick={() => showPlace(sentence.place, sentence)}
									>
										{text.show}
									</button>
								) : null}
							</li>
						))}
					</ul>
				</>
			)}
			{formulas.length === 0 ? null : (
				<details className="lo-details">
					<summary>{text.allFormulas}</summary>
					<DataTable
						caption={text.readability}
						captionHidden
						rows={formulas}
						rowKey={(row) => row.id}
						columns={[
							{
								key: "formula",
								label: text.formula,
								cell: (row) => row.name[language],
							},
							{
								key: "value",
								label: text.value,
								numeric: true,
								cell: (row) => format.number(row.value),
							},
							{
								key: "level",
								label: text.reads,
								cell: (row) => text.readingLevel[row.level],
							},
						]}
					/>
				</details>
			)}
		</>
	);
}

function shortened(text: string): string {
	const trimmed = text.trim();
	return trimmed.length > mostCharacters
		? `${trimmed.slice(0, mostCharacters - 1)}…`
		: trimmed;
}
