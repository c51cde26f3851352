import type { DecisionSummary } from "@lotse/shared/contract/decisions.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { decisionMessages } from "@lotse/shared/ui/messages/decisions.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { homeMessages } from "../../messages/home.ts";
import { StateBadge } from "../../parts/state-badge.tsx";
import { useSession } from "../../session/use-session.ts";
import { nextStep } from "./next-step.ts";

/** Decisions as lines: what, where it stands, since when, and what the reader can do next. */
export function DecisionTable({
	caption,
	decisions,
}: {
	caption: string;
	decisions: readonly DecisionSummary[];
}) {
	const text = useMessages(homeMessages);
	const words = useMessages(decisionMessages);
	const format = useFormat();
	const { session } = useSession();
	const [now] = useState(() => Date.now());
	return (
		<DataTable
			caption={caption}
			captionHidden
			isStackedWhenNarrow
			rows={decisions}
			rowKey={(decision) => decision.id}
			columns={[
				{
					key: "title",
					label: text.decision,
					cell: (decision) => (
						<>
							<a href={`#/decisions/${decision.id}`}>{decision.title}</a>
							<br />
							<small className="wrap">
								{words.question[decision.question]}
							</small>
						</>
					),
				},
				{
					key: "state",
					label: text.state,
					cell: (decision) => <StateBadge state={decision.state} />,
				},
				{
					key: "next",
					label: text.next,
					cell: (decision) =>
						text.steps[
							nextStep({
								state: decision.state,
								role: session.member.role,
								isOwn: decision.proposedBy === session.member.id,
								selfApproval: session.workspace.selfApproval,
							})
						],
				},
				{
					key: "age",
					label: text.changed,
					numeric: true,
					cell: (decision) => (
						<time
							dateTime={new Date(decision.updatedAt).toISOString()}
							title={format.instant(decision.updatedAt)}
						>
							{format.ago(decision.updatedAt, now)}
						</time>
					),
				},
			]}
		/>
	);
}
