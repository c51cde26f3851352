import type {
	WritingResult,
	WrittenText,
} from "@lotse/shared/contract/writing.ts";
import { FindingList } from "@lotse/shared/ui/finding-list.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { writeMessages } from "../../messages/write.ts";

/** What stands behind a text: how much of it is supported, the passages with what is quoted, flags and findings. */
export function TextDetails({
	written,
	passages,
}: {
	written: WrittenText;
	passages: WritingResult["passages"];
}) {
	const text = useMessages(writeMessages);
	const language = use(LanguageContext);
	const format = useFormat();
	const { metrics, citations, findings, flags } = written;
	const cited = new Map(
		citations.map((one) => [`${one.passageId} ${one.quoteStart}`, one]),
	);
	return (
		<>
			<p className="write-facts">
				<span>
					{metrics.factualSupport === null
						? text.nothingStated
						: text.supported(format.percent(metrics.factualSupport))}
				</span>
				{findings.length === 0 ? null : (
					<span>{text.hints(findings.length)}</span>
				)}
			</p>
			{flags.map(({ guard, message, excerpt }) => (
				<p key={`${guard} ${excerpt}`} className="lo-notice">
					{text.flagged}: {message[language]}
				</p>
			))}
			{cited.size + findings.length === 0 ? null : (
				<details>
					<summary>
						{cited.size === 0
							? text.hints(findings.length)
							: text.sources(cited.size)}
						<span className="lo-hidden">: {written.text}</span>
					</summary>
					<ul className="write-passages">
						{[...cited.entries()].map(([key, one]) => {
							const passage = passages.find(({ id }) => id === one.passageId);
							if (passage === undefined) return null;
							const around = 160;
							const from = Math.max(0, one.quoteStart - around);
							return (
								<li key={key}>
									<blockquote>
										{from > 0 ? "… " : ""}
										{passage.text.slice(from, one.quoteStart)}
										<mark>
											{passage.text.slice(one.quoteStart, one.quoteEnd)}
										</mark>
										{passage.text.slice(one.quoteEnd, one.quoteEnd + around)}
										{one.quoteEnd + around < passage.text.length ? " …" : ""}
									</blockquote>
									<span className="lo-quiet">
										{passage.url === null ? (
											passage.title || text.own
										) : (
											<a href={passage.url} rel="noreferrer" target="_blank">
												{passage.title || passage.url}
											</a>
										)}
									</span>
								</li>
							);
						})}
					</ul>
					{findings.length === 0 ? null : <FindingList findings={findings} />}
				</details>
			)}
		</>
	);
}
