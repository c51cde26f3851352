import { includesRole } from "@lotse/shared/contract/access.ts";
import { listAdChanges } from "@lotse/shared/contract/ads-accounts.ts";
import type { Decision } from "@lotse/shared/contract/decisions.ts";
import { EvidenceCard } from "@lotse/shared/ui/evidence-card.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { decisionPageMessages } from "../../messages/decision.ts";
import { StateBadge } from "../../parts/state-badge.tsx";
import { useCall } from "../../session/use-call.ts";
import { useSession } from "../../session/use-session.ts";
import { DecisionChanges } from "../ads/decision-changes.tsx";
import { AdWatchSection } from "./ad-watch.tsx";
import { DecisionActions } from "./decision-actions.tsx";
import { LimitsTable } from "./limits-table.tsx";
import { ProposalTable } from "./proposal-table.tsx";
import { StepList } from "./step-list.tsx";

/** A decision laid out: the case on the left, whose turn it is and what happened on the right. */
export function DecisionView({
	decision,
	onChanged,
	onStale,
}: {
	decision: Decision;
	onChanged: (decision: Decision) => void;
	onStale: () => void;
}) {
	const text = useMessages(decisionPageMessages);
	const format = useFormat();
	const { session } = useSession();
	const isBudget = decision.question === "where-next-euro";
	const ads = useCall(
		listAdChanges,
		isBudget ? { decisionId: decision.id } : null,
	);
	const changes = ads.loaded.state === "ready" ? ads.loaded.value.changes : [];
	const proposer =
		decision.proposedBy === session.member.id
			? text.you
			: (decision.steps[0]?.actorEmail ?? decision.proposedBy);
	return (
		<>
			<dl className="facts">
				<div>
					<dt>{text.state}</dt>
					<dd>
						<StateBadge state={decision.state} />
					</dd>
				</div>
				<div>
					<dt>{text.metric}</dt>
					<dd>{decision.targetMetric}</dd>
				</div>
				<div>
					<dt>{text.proposedBy}</dt>
					<dd>{proposer}</dd>
				</div>
				<div>
					<dt>{text.created}</dt>
					<dd>{format.instant(decision.createdAt)}</dd>
				</div>
			</dl>
			<div className="with-side">
				<div>
					<section aria-labelledby="proposal">
						<h2 id="proposal">{text.proposal}</h2>
						<p>{decision.proposal.summary}</p>
						<ProposalTable changes={decision.proposal.changes} />
					</section>
					{changes.length === 0 ? null : (
						<section aria-labelledby="in-account">
							<h2 id="in-account">{text.inAccount}</h2>
							<DecisionChanges
								decisionId={decision.id}
								changes={changes}
								canApply={includesRole(session.member.role, "editor")}
								onChanged={() => {
									ads.reload();
									onStale();
								}}
							/>
						</section>
					)}
					{isBudget ? <AdWatchSection decisionId={decision.id} /> : null}
					{decision.outcome === null ? null : (
						<section aria-labelledby="outcome">
							<h2 id="outcome">{text.outcome}</h2>
							<EvidenceCard evidence={decision.outcome} />
						</section>
					)}
					<section aria-labelledby="evidence">
						<h2 id="evidence">{text.evidence}</h2>
						{decision.evidence.length === 0 ? (
							<p className="empty">{text.noEvidence}</p>
						) : (
							<div className="evidence-grid">
								{decision.evidence.map((evidence, index) => (
									<EvidenceCard
										key={`${index}-${evidence.title}`}
										evidence={evidence}
									/>
								))}
							</div>
						)}
					</section>
					<section aria-labelledby="limits">
						<h2 id="limits">{text.limits}</h2>
						<LimitsTable limits={decision.limits} />
					</section>
				</div>
				<div className="side">
					<DecisionActions
						decision={decision}
						isCarriedOutHere={changes.length > 0}
						onChanged={(next) => {
							onChanged(next);
							ads.reload();
						}}
						onStale={onStale}
					/>
					<section aria-labelledby="steps">
						<h2 id="steps">{text.steps}</h2>
						<StepList steps={decision.steps} />
						<p>
							<a href={`#/audit?subject=${decision.id}`}>{text.audit}</a>
						</p>
					</section>
				</div>
			</div>
		</>
	);
}
