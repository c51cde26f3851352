import type { CopyChannel } from "@lotse/shared/language/copy-channel.ts";
import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import { FindingList } from "@lotse/shared/ui/finding-list.tsx";
import { copyMessages } from "@lotse/shared/ui/messages/copy.ts";
import { ScoreChip } from "@lotse/shared/ui/score-chip.tsx";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useMemo, useState } from "react";
import { judgeText } from "../desk/judge-text.ts";
import { localDay } from "../desk/local-day.ts";
import { panelWords } from "../words/panel-words.ts";
import { Limits } from "./limits.tsx";
import { MarkedText } from "./marked-text.tsx";
import { ReadabilityView } from "./readability-view.tsx";
import { ScoreView } from "./score-view.tsx";

/** Everything known of one text: findings first, then the score with its parts, readability, and what it all is not. */
export function ReportView({
	text,
	channel,
	onApply,
}: {
	text: string;
	channel: CopyChannel;
	onApply: (finding: Finding, suggestion: string) => void;
}) {
	const words = useMessages(panelWords);
	const copy = useMessages(copyMessages);
	const [pointed, setPointed] = useState<Finding | null>(null);
	const report = useMemo(
		() => judgeText(text, channel, localDay(new Date())),
		[text, channel],
	);
	if (!report.ok) return <ScoreChip report={report} />;
	return (
		<>
			<MarkedText text={text} findings={report.findings} pointed={pointed} />
			<p className="panel-chip">
				<ScoreChip report={report} />
			</p>
			<section>
				<h2>{copy.findingsTitle}</h2>
				<FindingList
					findings={report.findings}
					onApply={onApply}
					onPoint={setPointed}
				/>
			</section>
			<section>
				<h2>{words.scoreTitle}</h2>
				<ScoreView score={report.score} />
			</section>
			<section>
				<h2>{words.readability}</h2>
				<ReadabilityView readability={report.readability} />
			</section>
			<Limits
				language={report.language.code}
				modelVersion={report.modelVersion}
				rulesVersion={report.rulesVersion}
			/>
		</>
	);
}
