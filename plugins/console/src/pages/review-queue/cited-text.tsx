import type { Unit } from "@lotse/shared/contract/units.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { reviewQueueMessages } from "../../messages/review-queue.ts";
import { markSpans } from "./mark-spans.ts";

/** The text beside what it rests on: each supported stretch carries its passage's number, what lacks support is marked. */
export function CitedText({ unit }: { unit: Unit }) {
	const text = useMessages(reviewQueueMessages);
	const reader = use(LanguageContext);
	const { citations, language, provenance, sourceText, unsupported } = unit;
	const used = new Set(citations.map(({ passageId }) => passageId));
	const passages = provenance.passages
		.map((passage, index) => ({ ...passage, number: index + 1 }))
		.filter(({ id }) => used.has(id));
	return (
		<div className="review-sides">
			<section>
				<h2>{text.channels[unit.channel]}</h2>
				<p className="review-text" lang={language}>
					{markSpans(unit).map(
						({ start, text: words, passage, isUnsupported }) =>
							isUnsupported ? (
								<span key={start} className="review-unsupported">
									{words}
									<span className="lo-hidden"> ({text.unsupported})</span>
								</span>
							) : passage === null ? (
								<span key={start}>{words}</span>
							) : (
								<span key={start} className="review-cited">
									{words}
									<sup>
										<span aria-hidden="true">{passage + 1}</span>
										<span className="lo-hidden">
											{" "}
											{text.cited(passage + 1)}
										</span>
									</sup>
								</span>
							),
					)}
				</p>
				<p className="lo-hint">{text.citedHint}</p>
				{unsupported.length === 0 ? null : (
					<ul className="notes">
						{unsupported.map(({ start, end, reason }) => (
							<li key={start}>
								<q lang={language}>{unit.text.slice(start, end)}</q>{" "}
								{reason[reader]}
							</li>
						))}
					</ul>
				)}
			</section>
			<section>
				{sourceText === null ? null : (
					<>
						<h3>{text.source}</h3>
						<p className="review-text review-before" lang={language}>
							{sourceText}
						</p>
					</>
				)}
				<h3>{text.passages}</h3>
				{passages.length === 0 ? (
					<p className="lo-quiet">{text.noPassages}</p>
				) : (
					<ol className="review-passages">
						{passages.map(({ id, number, text: words }) => (
							<li key={id} value={number}>
								<Quoted unit={unit} passageId={id} words={words} />
							</li>
						))}
					</ol>
				)}
			</section>
		</div>
	);
}

/** A passage with the stretches a statement points at. */
function Quoted({
	unit,
	passageId,
	words,
}: {
	unit: Unit;
	passageId: string;
	words: string;
}) {
	const quotes = unit.citations
		.filter((one) => one.passageId === passageId)
		.map(({ quoteStart, quoteEnd }) => ({ start: quoteStart, end: quoteEnd }))
		.sort((a, b) => a.start - b.start);
	const pieces: { start: number; words: string; isQuote: boolean }[] = [];
	let from = 0;
	for (const { start, end } of quotes) {
		if (start < from || end > words.length) continue;
		pieces.push({
			start: from,
			words: words.slice(from, start),
			isQuote: false,
		});
		pieces.push({ start, words: words.slice(start, end), isQuote: true });
		from = end;
	}
	pieces.push({ start: from, words: words.slice(from), isQuote: false });
	return (
		<span lang={unit.language}>
			{pieces
				.filter((piece) => piece.words !== "")
				.map((piece) =>
					piece.isQuote ? (
						<mark key={`q${piece.start}`}>{piece.words}</mark>
					) : (
						<span key={piece.start}>{piece.words}</span>
					),
				)}
		</span>
	);
}
