import type { Decision } from "@lotse/shared/contract/decisions.ts";
import type { Caller, Ports, Write } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { createId } from "../create-id.ts";

export type DecisionDraft = Pick<
	Decision,
	"question" | "title" | "targetMetric" | "limits" | "evidence" | "proposal"
>;

/** Records a draft as version 1, with its first step and its audit entry in the same batch. */
export async function createDecision(
	ports: Ports,
	caller: Pick<Caller, "workspaceId" | "memberId" | "email">,
	draft: DecisionDraft,
	/** What is written with it in the same batch. */
	also: (decision: {
		id: string;
		createdAt: number;
	}) => readonly Write[] = () => [],
): Promise<Decision> {
	const at = ports.clock.now();
	const row: Omit<Decision, "steps"> = {
		...draft,
		id: createId(ports.random, "dec"),
		state: "draft",
		version: 1,
		outcome: null,
		proposedBy: caller.memberId,
		createdAt: at,
		updatedAt: at,
	};
	const step = {
		version: 1,
		action: "create",
		state: "draft",
		actor: caller.memberId,
		at,
		note: "",
	} as const;
	const { decisions } = ports.store.of(caller.workspaceId);
	const committed = await commitWithAudit(
		ports,
		caller.workspaceId,
		{
			actor: caller.memberId,
			action: "decision.create",
			subject: row.id,
			detail: {
				question: row.question,
				title: row.title,
				limits: row.limits,
				proposal: row.proposal,
				evidence: row.evidence.map(
					({ kind, title, estimate, modelVersion }) => ({
						kind,
						title,
						estimate,
						modelVersion,
					}),
				),
			},
		},
		[decisions.create(row), decisions.addStep(row.id, step), ...also(row)],
	);
	if (!committed.ok)
		throw new Error(`decision not written: conflict in ${committed.conflict}`);
	return { ...row, steps: [{ ...step, actorEmail: caller.email }] };
}
