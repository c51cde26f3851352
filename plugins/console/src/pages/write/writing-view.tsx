import type { WritingResult } from "@lotse/shared/contract/writing.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { writeMessages } from "../../messages/write.ts";
import { formatCost } from "../../parts/format-cost.ts";
import { AdEditor } from "./ad-editor.tsx";
import { AdPreview } from "./ad-preview.tsx";
import { CitedText } from "./cited-text.tsx";
import { HeldBack } from "./held-back.tsx";
import { SendToReview } from "./send-to-review.tsx";
import { TextDetails } from "./text-details.tsx";

/** What came of a brief: texts to choose from, with what they rest on; for ads as they look, and with what was held back. */
export function WritingView({ result }: { result: WritingResult }) {
	const text = useMessages(writeMessages);
	const language = use(LanguageContext);
	const format = useFormat();
	const { texts, provenance, passages, markup } = result;
	const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
	const [edits, setEdits] = useState<ReadonlyMap<number, string>>(new Map());
	const tokens = provenance.tokensIn + provenance.tokensOut;
	const isAd = result.task === "ad-variants";
	const isEmbedded = provenance.digitalSourceType === "algorithmicMedia";
	const current = texts.map((one, at) => ({
		...one,
		text: edits.get(at) ?? one.text,
	}));
	return (
		<section aria-labelledby="result">
			<h2 id="result">{text.results}</h2>
			<p className="lo-hint" role="status">
				{text.writtenBy(
					isEmbedded
						? text.embedded
						: `${provenance.writer} (${provenance.model})`,
					format.number(Math.round(result.latencyMs / 100) / 10),
				)}{" "}
				{result.isFromCache ? text.fromCache : ""}
				{tokens === 0 ? null : (
					<>
						{text.tokensOf(
							format.number(provenance.tokensIn),
							format.number(provenance.tokensOut),
						)}{" "}
						{text.costOf(
							provenance.cost === null
								? text.unknownCost
								: formatCost(provenance.cost, language),
						)}
					</>
				)}{" "}
				{provenance.examples?.length
					? text.learntFrom(provenance.examples.length)
					: ""}
			</p>
			{[...result.notices, ...(result.shortfall ? [result.shortfall] : [])].map(
				(notice) => (
					<p key={notice.en} className="lo-notice">
						{notice[language]}
					</p>
				),
			)}
			{texts.length === 0 ? (
				<p className="empty">{text.nothing}</p>
			) : (
				<div className={isAd ? "write-result" : undefined}>
					<div>
						<ul className="write-texts">
							{texts.map((one, at) => {
								const edited = edits.get(at);
								return (
									<li key={`${one.slot} ${one.text}`} className="write-text">
										<input
											type="checkbox"
											aria-label={text.choose(edited ?? one.text)}
											checked={!left.has(at)}
											onChange={() => setLeft((last) => toggled(last, at))}
										/>
										<div>
											<span className="lo-quiet">
												{slotName(text.slots, one.slot)}
											</span>
											{edited === undefined ? (
												<CitedText written={one} />
											) : (
												<p className="write-words">{edited}</p>
											)}
											<TextDetails written={one} passages={passages} />
										</div>
									</li>
								);
							})}
						</ul>
						<SendToReview
							texts={current.flatMap((one, at) =>
								left.has(at) || one.unitId === null
									? []
									: [{ unitId: one.unitId, edited: edits.get(at) ?? null }],
							)}
						/>
					</div>
					{isAd ? (
						<div className="write-aside">
							<AdPreview texts={current} />
							<AdEditor
								texts={current}
								onEdit={(at, value) =>
									setEdits((last) => {
										const next = new Map(last);
										if (texts[at]?.text === value) next.delete(at);
										else next.set(at, value);
										return next;
									})
								}
							/>
						</div>
					) : null}
				</div>
			)}
			{provenance.disclosure === null ? null : (
				<p>
					<strong>{text.disclosure}:</strong> {provenance.disclosure}
				</p>
			)}
			{markup === null || texts.length === 0 ? null : (
				<details className="write-markup">
					<summary>{text.markup}</summary>
					<pre>{markup}</pre>
				</details>
			)}
			<HeldBack held={result.heldBack} />
		</section>
	);
}

function toggled(before: ReadonlySet<number>, at: number): ReadonlySet<number> {
	const next = new Set(before);
	if (!next.delete(at)) next.add(at);
	return next;
}

function slotName(
	names: Readonly<Record<string, string>>,
	slot: string,
): string {
	return names[slot] ?? slot;
}
