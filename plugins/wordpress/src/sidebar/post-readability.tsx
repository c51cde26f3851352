import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { IntervalPlot } from "@lotse/shared/ui/interval-plot.tsx";
import { ReadabilityView } from "@lotse/shared/ui/readability-view.tsx";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import type { Review } from "../analysis/review.ts";
import { canShow, showPlace } from "../places/show-place.ts";
import { words } from "../words.ts";

const mostSentences = 3;
const mostCharacters = 140;

/** How the post's blocks read together: for German with the complexity, and the sentences hardest to read. */
export function PostReadability({
	review: { readability, complexity, hardest },
}: {
	review: Extract<Review, { ok: true }>;
}) {
	const text = useMessages(words);
	const format = useFormat();
	return (
		<ReadabilityView readability={readability}>
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
		</ReadabilityView>
	);
}

function shortened(text: string): string {
	const trimmed = text.trim();
	return trimmed.length > mostCharacters
		? `${trimmed.slice(0, mostCharacters - 1)}…`
		: trimmed;
}
