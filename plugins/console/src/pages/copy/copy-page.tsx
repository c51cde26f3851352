import { analyseCopy } from "@lotse/shared/language/analyse-copy.ts";
import { applySuggestion } from "@lotse/shared/language/apply-suggestion.ts";
import {
	type CopyChannel,
	copyChannels,
} from "@lotse/shared/language/copy-channel.ts";
import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import { ContributionBars } from "@lotse/shared/ui/contribution-bars.tsx";
import { FindingList } from "@lotse/shared/ui/finding-list.tsx";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { copyMessages } from "@lotse/shared/ui/messages/copy.ts";
import { ScoreChip } from "@lotse/shared/ui/score-chip.tsx";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useMemo, useState } from "react";
import { copyPageMessages } from "../../messages/copy-page.ts";
import { Field } from "../../parts/field.tsx";
import { PageHeading } from "../../parts/page-heading.tsx";
import { AboutText } from "./about-text.tsx";
import { Compare } from "./compare.tsx";
import { MarkedTextarea } from "./marked-textarea.tsx";
import { ProposeCopy } from "./propose-copy.tsx";
import { SimilarAds } from "./similar-ads.tsx";
import { Suggestions } from "./suggestions.tsx";
import { TonePanel } from "./tone-panel.tsx";
import { useGuideRules } from "./use-guide-rules.ts";
import { useHeadlineModel } from "./use-headline-model.ts";
import { WholeDocument } from "./whole-document.tsx";

const channels = Object.keys(copyChannels) as CopyChannel[];

/** One text, checked at every key stroke; below it what else can be done with it. */
export function CopyPage() {
	const text = useMessages(copyPageMessages);
	const words = useMessages(copyMessages);
	const language = use(LanguageContext);
	const [channel, setChannel] = useState<CopyChannel>("google-ads-headline");
	const [copy, setCopy] = useState("");
	const [before, setBefore] = useState<readonly string[]>([]);
	const [said, setSaid] = useState("");
	const [pointed, setPointed] = useState<Finding | null>(null);
	const [headlineModel, loadAgain] = useHeadlineModel();
	const scorer =
		headlineModel.state === "ready"
			? headlineModel.model.scoreHeadline
			: undefined;
	const today = new Date().toISOString().slice(0, 10);
	const { rules, version } = useGuideRules(today);
	const report = useMemo(
		() =>
			analyseCopy(copy, {
				channel,
				rules,
				today,
				...(scorer ? { scoreHeadline: scorer } : {}),
			}),
		[copy, channel, rules, today, scorer],
	);
	const replace = (next: string) => {
		setBefore((last) => [...last, copy]);
		setCopy(next);
		setSaid(text.applied);
	};
	const undo = () => {
		setCopy(before.at(-1) ?? copy);
		setBefore((last) => last.slice(0, -1));
		setSaid(text.undone);
	};
	const apply = (finding: Finding, suggestion: string) => {
		const applied = applySuggestion(copy, finding, suggestion);
		if (applied.ok) replace(applied.text);
	};
	const last = before.at(-1);
	return (
		<>
			<PageHeading title={text.title}>{text.lead}</PageHeading>
			<div className="with-side">
				<div>
					<Field label={text.channel}>
						{(ids) => (
							<select
								{...ids}
								value={channel}
								onChange={(event) => {
									const chosen = channels.find(
										(one) => one === event.target.value,
									);
									if (chosen) setChannel(chosen);
								}}
							>
								{channels.map((one) => (
									<option key={one} value={one}>
										{copyChannels[one].name[language]}
									</option>
								))}
							</select>
						)}
					</Field>
					<Field label={text.text}>
						{(ids) => (
							<MarkedTextarea
								ids={ids}
								value={copy}
								findings={report.ok ? report.findings : []}
								pointed={pointed}
								onChange={(value) => {
									setCopy(value);
									setSaid("");
								}}
							/>
						)}
					</Field>
					<div className="chip-row">
						<ScoreChip report={report} />
						{last === undefined ? null : (
							<button
								type="button"
								className="lo-button lo-button-small"
								onClick={undo}
							>
								{text.undo(last)}
							</button>
						)}
						<span role="status" className="lo-hint">
							{said}
						</span>
					</div>
					{headlineModel.state === "ready" ? null : (
						<p className="lo-hint" role="status">
							{headlineModel.state === "loading"
								? text.loadingModel
								: text.modelFailed}{" "}
							{headlineModel.state === "failed" ? (
								<button
									type="button"
									className="lo-button lo-button-small"
									onClick={loadAgain}
								>
									{text.retry}
								</button>
							) : null}
						</p>
					)}
					<section aria-labelledby="findings">
						<h2 id="findings">{words.findingsTitle}</h2>
						<FindingList
							findings={report.ok ? report.findings : []}
							onApply={apply}
							onPoint={setPointed}
						/>
					</section>
				</div>
				<div className="side">
					<section aria-labelledby="score">
						<h2 id="score">{words.score}</h2>
						<p className="lo-quiet">
							{report.ok && report.score.ok && report.score.layer
								? text.scoreMeaningOwn
								: words.scoreMeaning}
						</p>
						{report.ok && report.score.ok ? (
							<>
								{report.score.cautions.map((caution) => (
									<p key={caution} className="lo-notice">
										{words.caution[caution]}
									</p>
								))}
								<ContributionBars score={report.score} />
							</>
						) : (
							<p className="empty">
								{report.ok && !report.score.ok
									? words.abstain[report.score.reason]
									: words.noScore}
							</p>
						)}
					</section>
					<AboutText report={report} guideVersion={version} />
				</div>
			</div>
			<Compare
				model={headlineModel.state === "ready" ? headlineModel.model : null}
				initial={copy}
			/>
			<TonePanel copy={copy} />
			<SimilarAds copy={copy} />
			<Suggestions channel={channel} onTake={replace} />
			<ProposeCopy channel={channel} proposed={copy} />
			<WholeDocument rules={rules} />
		</>
	);
}
