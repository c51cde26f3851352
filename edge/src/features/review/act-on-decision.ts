import {
	actOnDecision,
	type Decision,
} from "@lotse/shared/contract/decisions.ts";
import type { Localised } from "@lotse/shared/contract/localised.ts";
import { nextState } from "@lotse/shared/trust/decision/next-state.ts";
import type { WorkspaceStore } from "../../ports.ts";
import { serve } from "../../serve.ts";
import { moveDecision } from "../../services/review/move-decision.ts";

export const actOnDecisionFeature = serve(actOnDecision)(
	async ({ input, caller, workspace, ports, language }) => {
		const [before, policy] = await Promise.all([
			workspace.decisions.get(input.decisionId),
			workspace.workspace.get(),
		]);
		if (!before || !policy) return { ok: false, code: "not-found" };
		if (before.version !== input.version)
			return { ok: false, code: "conflict" };
		const { action, note } = input;
		const move = nextState({
			state: before.state,
			action,
			role: caller.role,
			isOwn: before.proposedBy === caller.memberId,
			selfApproval: policy.selfApproval,
		});
		if (!move.ok) {
			if (move.reason === "own-proposal")
				return { ok: false, code: "own-proposal" };
			if (move.reason === "role-too-low")
				return { ok: false, code: "forbidden" };
			return { ok: false, code: "unprocessable", detail: wrongState[language] };
		}
		const changes = await workspace.adChanges.ofDecision(before.id);
		if (changes.length > 0 && (action === "apply" || action === "revert"))
			return { ok: false, code: "unprocessable", detail: inAccount[language] };
		const missing = missingInput(input);
		if (missing)
			return { ok: false, code: "unprocessable", detail: missing[language] };
		const after = await moveDecision(
			ports,
			caller,
			before,
			{
				state: move.to,
				...(action === "measure" && input.outcome
					? { outcome: input.outcome }
					: {}),
			},
			{
				action,
				note,
				...(input.outcome ? { detail: { outcome: input.outcome } } : {}),
			},
			{ isStillTrue: async () => !(await isBeingApplied(workspace, before)) },
		);
		return after ? { ok: true, body: after } : { ok: false, code: "conflict" };
	},
);

/** A refusal carries its reason, a measurement what was measured. */
function missingInput(input: {
	action: string;
	note: string;
	outcome?: { kind: string } | undefined;
}): Localised | null {
	const needsNote =
		input.action === "reject" || input.action === "request-changes";
	if (needsNote && input.note === "")
		return {
			de: "Schreiben Sie dazu, warum: ohne Grund hilft eine Ablehnung niemandem.",
			en: "Say why: a refusal without a reason helps nobody.",
		};
	if (input.action === "measure" && input.outcome?.kind !== "measured")
		return {
			de: "Geben Sie an, was gemessen wurde (outcome mit kind „measured“).",
			en: "Say what was measured (outcome with kind “measured”).",
		};
	return null;
}

/** While a budget is being changed in the ad account, its decision stays where it is. */
async function isBeingApplied(
	workspace: WorkspaceStore,
	{ id, state }: Decision,
): Promise<boolean> {
	if (state !== "approved") return false;
	const changes = await workspace.adChanges.ofDecision(id);
	return changes.some((change) => change.state !== "planned");
}

const inAccount: Localised = {
	de: "Diese Entscheidung ändert Budgets in einem Werbekonto. Setzen Sie sie unter „Google Ads“ um oder nehmen Sie sie dort zurück.",
	en: "This decision changes budgets in an ad account. Apply or revert it under “Google Ads”.",
};

const wrongState: Localised = {
	de: "In diesem Zustand geht das nicht. Laden Sie die Entscheidung neu.",
	en: "That is not possible in this state. Reload the decision.",
};
