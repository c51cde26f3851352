import type { Role } from "@lotse/shared/contract/access.ts";
import type { DecisionState } from "@lotse/shared/contract/decisions.ts";
import { nextState } from "@lotse/shared/trust/decision/next-state.ts";

export type NextStep =
	| "submit"
	| "wait-for-submission"
	| "review"
	| "wait-for-other-approver"
	| "wait-for-approval"
	| "revise"
	| "wait-for-revision"
	| "apply"
	| "wait-for-application"
	| "measure"
	| "wait-for-measurement"
	| "none";

const steps: Partial<
	Record<
		DecisionState,
		{
			action: Parameters<typeof nextState>[0]["action"];
			can: NextStep;
			wait: NextStep;
		}
	>
> = {
	draft: { action: "submit", can: "submit", wait: "wait-for-submission" },
	"in-review": { action: "approve", can: "review", wait: "wait-for-approval" },
	"changes-requested": {
		action: "submit",
		can: "revise",
		wait: "wait-for-revision",
	},
	approved: { action: "apply", can: "apply", wait: "wait-for-application" },
	applied: { action: "measure", can: "measure", wait: "wait-for-measurement" },
};

/**
 * What a decision waits for, as seen by one reader: something they can do themselves, or whom it waits for.
 *
 * @example nextStep({ state: "in-review", role: "editor", isOwn: true, selfApproval: false }) // "wait-for-approval"
 */
export function nextStep(view: {
	state: DecisionState;
	role: Role;
	isOwn: boolean;
	selfApproval: boolean;
}): NextStep {
	const step = steps[view.state];
	if (step === undefined) return "none";
	const move = nextState({ ...view, action: step.action });
	if (move.ok) return step.can;
	return move.reason === "own-proposal" ? "wait-for-other-approver" : step.wait;
}
