import type { CopyChannel } from "@lotse/shared/language/copy-channel.ts";
import type { SourceSpan } from "@lotse/shared/language/document/document-report.ts";
import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import { FindingList } from "@lotse/shared/ui/finding-list.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { copyMessages } from "@lotse/shared/ui/messages/copy.ts";
import { ReadabilityView } from "@lotse/shared/ui/readability-view.tsx";
import { ScoreChip } from "@lotse/shared/ui/score-chip.tsx";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useMemo, useState } from "react";
import { judgeText } from "../desk/judge-text.ts";
import { localDay } from "../desk/local-day.ts";
import { mostTelling } from "../desk/most-telling.ts";
import { ignoredList } from "../ignore/ignored-list.ts";
import { type IgnoredFinding, siftFindings } from "../ignore/sift-findings.ts";
import type { FieldPlace } from "../settings/settings.ts";
import { deskWords } from "../words/desk-words.ts";
import { panelWords } from "../words/panel-words.ts";
import { DocumentView } from "./document-view.tsx";
import { IgnoreForm } from "./ignore-form.tsx";
import { Limits } from "./limits.tsx";
import { MarkedText } from "./marked-text.tsx";
import { ScoreView } from "./score-view.tsx";
import { useIgnored } from "./use-ignored.ts";
import { useKnowledge } from "./use-knowledge.ts";

/** A list longer than this is worked through from the top. */
const mostListed = 100;

/** Everything known of one text: findings first, then the score with its parts, readability, and what it all is not. */
export function ReportView({
	text,
	channel,
	place,
	onApply,
}: {
	text: string;
	channel: CopyChannel;
	place: FieldPlace;
	onApply: (finding: Finding, suggestion: string) => void;
}) {
	const words = useMessages(panelWords);
	const format = useFormat();
	const copy = useMessages(copyMessages);
	const [pointed, setPointed] = useState<Finding | null>(null);
	const [sentence, setSentence] = useState<SourceSpan | null>(null);
	const entries = useIgnored();
	const { known } = useKnowledge();
	const judged = useMemo(
		() => judgeText(text, channel, localDay(new Date()), known),
		[text, channel, known],
	);
	if (!judged.ok) return <ScoreChip report={judged} />;
	const { shown, ignored } = siftFindings(judged.findings, entries, place);
	const report = { ...judged, findings: shown };
	const listed = mostTelling(shown, mostListed).map(({ finding }) => finding);
	return (
		<>
			<MarkedText
				text={text}
				findings={report.findings}
				pointed={pointed ?? sentence}
			/>
			<p className="panel-chip">
				<ScoreChip report={report} />
			</p>
			<section>
				<h2>{copy.findingsTitle}</h2>
				{report.findings.length > mostListed ? (
					<p className="lo-quiet">
						{words.wholeText(
							format.number(mostListed),
							format.number(report.findings.length),
						)}
					</p>
				) : null}
				<FindingList
					findings={listed}
					onApply={onApply}
					onPoint={setPointed}
					more={(finding) => <IgnoreForm finding={finding} place={place} />}
				/>
				<IgnoredHere ignored={ignored} />
			</section>
			<section>
				<h2>{words.scoreTitle}</h2>
				<ScoreView score={report.score} />
			</section>
			<DocumentView text={text} channel={channel} onPoint={setSentence} />
			<section>
				<h2>{words.readability}</h2>
				<ReadabilityView readability={report.readability} />
			</section>
			<Limits
				language={report.language.code}
				modelVersion={report.modelVersion}
				rulesVersion={report.rulesVersion}
				known={known}
			/>
		</>
	);
}

function IgnoredHere({ ignored }: { ignored: readonly IgnoredFinding[] }) {
	const words = useMessages(deskWords);
	const language = use(LanguageContext);
	if (ignored.length === 0) return null;
	return (
		<details className="lo-details">
			<summary>{words.ignored(ignored.length)}</summary>
			<ul className="panel-list">
				{ignored.map(({ finding, by }) => (
					<li key={`${finding.ruleId} ${finding.start}`}>
						<p>{finding.message[language]}</p>
						{by.reason === "" ? null : <p className="lo-quiet">{by.reason}</p>}
						<button
							type="button"
							className="panel-quiet"
							onClick={() => void ignoredList.remove(by)}
						>
							{words.ignoreUndo}
						</button>
					</li>
				))}
			</ul>
		</details>
	);
}
