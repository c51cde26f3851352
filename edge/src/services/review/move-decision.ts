import type {
	Decision,
	DecisionStep,
} from "@lotse/shared/contract/decisions.ts";
import type { Caller, Ports, Write } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";

/**
 * Writes the next version of a decision, its step and its audit entry together. Null when somebody else moved it from
 * the same version first: the step's key exists then, and nothing of this batch is written.
 */
export async function moveDecision(
	ports: Ports,
	caller: Caller,
	before: Decision,
	change: Partial<Pick<Decision, "state" | "evidence" | "outcome">>,
	step: {
		action: DecisionStep["action"];
		note: string;
		detail?: Record<string, unknown>;
	},
	also: {
		/** Written in the same batch. */
		writes?: readonly Write[];
		/** Asked again right before writing; see `commitWithAudit`. */
		isStillTrue?: () => Promise<boolean>;
	} = {},
): Promise<Decision | null> {
	const { steps, ...row } = before;
	const at = ports.clock.now();
	const after = { ...row, ...change, version: row.version + 1, updatedAt: at };
	const next = {
		version: after.version,
		action: step.action,
		state: after.state,
		actor: caller.memberId,
		at,
		note: step.note,
	};
	const { decisions } = ports.store.of(caller.workspaceId);
	const committed = await commitWithAudit(
		ports,
		caller.workspaceId,
		{
			actor: caller.memberId,
			action: `decision.${step.action}`,
			subject: row.id,
			detail: {
				from: row.state,
				to: after.state,
				version: after.version,
				note: step.note,
				...step.detail,
			},
		},
		[
			decisions.addStep(row.id, next),
			decisions.update(after),
			...(also.writes ?? []),
		],
		also.isStillTrue,
	);
	return committed.ok
		? { ...after, steps: [...steps, { ...next, actorEmail: caller.email }] }
		: null;
}
