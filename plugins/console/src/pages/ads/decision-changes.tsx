import {
	type AdOutcome,
	applyAdChanges,
	revertAdChanges,
} from "@lotse/shared/contract/ads-accounts.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { adsMessages } from "../../messages/ads.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { StateBadge } from "../../parts/state-badge.tsx";
import { useAction } from "../../session/use-action.ts";
import { ConfirmButton } from "../settings/confirm-button.tsx";
import type { ListedChange } from "./change-list.tsx";
import { formatMicros } from "./format-micros.ts";
import { MakeScript } from "./make-script.tsx";
import { WatchNotice } from "./watch-notice.tsx";

/** One decision's budget changes: dry run, apply and revert, with what each budget came to. */
export function DecisionChanges({
	decisionId,
	changes,
	canApply,
	onChanged,
}: {
	decisionId: string;
	changes: readonly ListedChange[];
	canApply: boolean;
	onChanged: () => void;
}) {
	const text = useMessages(adsMessages);
	const language = use(LanguageContext);
	const applying = useAction(applyAdChanges);
	const reverting = useAction(revertAdChanges);
	const [run, setRun] = useState<{
		dryRun: boolean;
		outcomes: readonly AdOutcome[];
	} | null>(null);
	const [first] = changes;
	if (!first) return null;
	const { title, state, version } = first.decision;
	const go = async (action: typeof applying, dryRun: boolean) => {
		const answer = await action.run({ decisionId, version, dryRun });
		if (!answer.ok) return;
		setRun(answer.value);
		if (!dryRun) onChanged();
	};
	const outcomeOf = (id: string) =>
		run?.outcomes.find(({ changeId }) => changeId === id);
	const money = (micros: number) =>
		formatMicros(micros, first.currency, language);
	const problem = applying.problem ?? reverting.problem;
	const isPending = applying.isPending || reverting.isPending;
	return (
		<article className="panel" aria-labelledby={decisionId}>
			<h3 id={decisionId}>
				<a href={`#/decisions/${decisionId}`}>{title}</a>
			</h3>
			<p>
				<StateBadge state={state} />{" "}
				{["draft", "in-review", "changes-requested"].includes(state)
					? text.waits
					: ""}
			</p>
			<DataTable
				caption={run?.dryRun ? text.dryRunTitle : text.changes}
				captionHidden={!run?.dryRun}
				isStackedWhenNarrow
				rows={changes}
				rowKey={({ id }) => id}
				columns={[
					{
						key: "campaign",
						label: text.campaign,
						cell: ({ campaign }) => campaign,
					},
					{
						key: "from",
						label: text.from,
						numeric: true,
						cell: ({ fromMicros }) => money(fromMicros),
					},
					{
						key: "to",
						label: text.to,
						numeric: true,
						cell: ({ toMicros }) => money(toMicros),
					},
					{
						key: "state",
						label: text.state,
						cell: (change) => text.states[change.state],
					},
					{
						key: "result",
						label: text.result,
						cell: ({ id, requestIds }) => {
							const outcome = outcomeOf(id);
							const requestId = outcome?.requestId ?? requestIds.at(-1);
							return (
								<>
									{outcome ? (
										<strong>{text.results[outcome.result]}</strong>
									) : null}{" "}
									{outcome?.message}
									{requestId === undefined || requestId === null ? null : (
										<small className="wrap">
											{" "}
											{text.requestId}: <code>{requestId}</code>
										</small>
									)}
								</>
							);
						},
					},
				]}
			/>
			{state === "applied" ? <WatchNotice decisionId={decisionId} /> : null}
			{problem ? <ProblemNotice problem={problem} /> : null}
			<p className="lo-actions">
				{canApply && state === "approved" ? (
					<>
						<button
							type="button"
							className="lo-button"
							disabled={isPending}
							onClick={() => go(applying, true)}
						>
							{text.preview}
						</button>
						<ConfirmButton
							label={text.apply}
							name={`${text.apply}: ${title}`}
							warning={text.applySure}
							isPending={isPending}
							onConfirm={() => go(applying, false)}
						/>
						<a
							className="lo-button lo-button-small"
							href={`/v1/ads/decisions/${decisionId}/plan`}
							target="_blank"
							rel="noreferrer"
						>
							{text.plan}
						</a>
					</>
				) : null}
				{canApply && state === "applied" ? (
					<>
						<ConfirmButton
							label={text.revert}
							name={`${text.revert}: ${title}`}
							warning={text.revertSure}
							isPending={isPending}
							onConfirm={() => go(reverting, false)}
						/>
						<a
							className="lo-button lo-button-small"
							href={`/v1/ads/decisions/${decisionId}/plan?action=revert`}
							target="_blank"
							rel="noreferrer"
						>
							{text.planBack}
						</a>
					</>
				) : null}
				<a href={`#/audit?subject=${decisionId}`}>{text.audit}</a>
			</p>
			{canApply && state === "approved" ? (
				<p className="lo-hint">
					{text.preview}: {text.previewHint}
				</p>
			) : null}
			{canApply && (state === "approved" || state === "applied") ? (
				<MakeScript
					key={state}
					decisionId={decisionId}
					title={title}
					action={state === "approved" ? "apply" : "revert"}
				/>
			) : null}
		</article>
	);
}
