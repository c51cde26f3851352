import type { CopyChannel } from "@lotse/shared/language/copy-channel.ts";
import { createDocumentAnalysis } from "@lotse/shared/language/document/create-document-analysis.ts";
import type { SourceSpan } from "@lotse/shared/language/document/document-report.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useDeferredValue, useMemo } from "react";
import { localDay } from "../desk/local-day.ts";
import { panelWords } from "../words/panel-words.ts";
import { readLines } from "./read-lines.ts";

/** Below this a text is an advert, not a document. */
const leastCharacters = 300;
const mostShown = 5;

/** A longer text as a whole: how hard it is to read and which of its sentences make it so. Sentences seen before are not computed again. */
export function DocumentView({
	text,
	channel,
	onPoint,
}: {
	text: string;
	channel: CopyChannel;
	/** Called with the sentence the reader points at, null when leaving it. */
	onPoint: (span: SourceSpan | null) => void;
}) {
	const words = useMessages(panelWords);
	const format = useFormat();
	const settled = useDeferredValue(text);
	const analysis = useMemo(
		() =>
			createDocumentAnalysis("", {
				read: readLines,
				channel,
				today: localDay(new Date()),
				rules: [],
			}),
		[channel],
	);
	const report = useMemo(
		() => (settled.length < leastCharacters ? null : analysis.analyse(settled)),
		[analysis, settled],
	);
	if (report === null || !report.ok) return null;
	const { complexity, hardest } = report;
	return (
		<section>
			<h2>{words.document}</h2>
			{complexity.ok && report.language.code === "de" ? (
				<p>
					{words.complexity(
						format.number(complexity.mos),
						format.number(complexity.interval[0]),
						format.number(complexity.interval[1]),
					)}
				</p>
			) : null}
			{hardest.length === 0 ? null : (
				<>
					<p className="lo-quiet">{words.hardest}</p>
					<ol className="panel-list">
						{hardest.slice(0, mostShown).map((sentence) => (
							<li
								key={sentence.start}
								onPointerEnter={() => onPoint(sentence)}
								onPointerLeave={() => onPoint(null)}
							>
								<p>{sentence.text}</p>
								<p className="lo-hint">
									{words.hardSentence(
										format.number(sentence.words),
										sentence.by === "complexity"
											? words.onComplexity(format.number(sentence.value))
											: words.onFlesch(format.number(sentence.value)),
									)}
								</p>
							</li>
						))}
					</ol>
				</>
			)}
		</section>
	);
}
