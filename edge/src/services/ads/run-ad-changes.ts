import type { AdOutcome } from "@lotse/shared/contract/ads-accounts.ts";
import type { Decision } from "@lotse/shared/contract/decisions.ts";
import type { Language, Localised } from "@lotse/shared/contract/localised.ts";
import type { ProblemCode } from "@lotse/shared/contract/problem.ts";
import { nextState } from "@lotse/shared/trust/decision/next-state.ts";
import type { Caller, Ports, StoredAdChange } from "../../ports.ts";
import { moveDecision } from "../review/move-decision.ts";
import { carryOutAdChange } from "./carry-out-ad-change.ts";

type Outcome =
	| {
			readonly ok: true;
			readonly body: {
				decision: Decision;
				dryRun: boolean;
				outcomes: AdOutcome[];
			};
	  }
	| {
			readonly ok: false;
			readonly code: ProblemCode;
			readonly detail?: string;
	  };

/**
 * Applies or reverts everything a decision holds, one budget after the other. The decision moves once something was changed: what was
 * held back is then closed, and needs a new proposal with a new look. Where nothing could be changed it stays as it was.
 */
export async function runAdChanges(
	ports: Ports,
	caller: Caller,
	action: "apply" | "revert",
	input: { decisionId: string; version: number; dryRun: boolean },
	language: Language,
	/** Stands beside the decision's step. */
	note = "",
): Promise<Outcome> {
	const workspace = ports.store.of(caller.workspaceId);
	const [decision, changes, policy] = await Promise.all([
		workspace.decisions.get(input.decisionId),
		workspace.adChanges.ofDecision(input.decisionId),
		workspace.workspace.get(),
	]);
	if (!decision || !policy || changes.length === 0)
		return { ok: false, code: "not-found" };
	if (decision.version !== input.version)
		return { ok: false, code: "conflict" };
	const move = nextState({
		state: decision.state,
		action,
		role: caller.role,
		isOwn: decision.proposedBy === caller.memberId,
		selfApproval: policy.selfApproval,
	});
	if (!move.ok)
		return {
			ok: false,
			code: "unprocessable",
			detail: notYet[action][language],
		};
	const outcomes: AdOutcome[] = [];
	for (const change of changes.filter(isOpenFor[action]))
		outcomes.push(
			await carryOutAdChange(
				{
					ports,
					caller,
					decision,
					isUndo: action === "revert",
					isDryRun: input.dryRun,
					language,
				},
				change,
			),
		);
	const body = { decision, dryRun: input.dryRun, outcomes };
	if (input.dryRun) return { ok: true, body };
	const after = await workspace.adChanges.ofDecision(decision.id);
	if (!isDone[action](after)) return { ok: true, body };
	const at = ports.clock.now();
	const moved = await moveDecision(
		ports,
		caller,
		decision,
		{ state: move.to },
		{ action, note, detail: { outcomes: outcomes.map(briefly) } },
		{
			writes: after
				.filter(({ state }) => state === "planned")
				.map(({ id }) =>
					workspace.adChanges.update(id, { state: "skipped", updatedAt: at }),
				),
		},
	);
	return moved
		? { ok: true, body: { ...body, decision: moved } }
		: { ok: false, code: "conflict" };
}

type Test = (change: StoredAdChange) => boolean;
const isOpenFor: { readonly [action in "apply" | "revert"]: Test } = {
	apply: ({ state }) => state === "planned" || state === "applying",
	revert: ({ state }) =>
		state === "applied" || state === "applying" || state === "reverting",
};

const isDone: {
	readonly [action in "apply" | "revert"]: (
		changes: readonly StoredAdChange[],
	) => boolean;
} = {
	apply: (changes) =>
		changes.some(({ state }) => state === "applied" || state === "applying"),
	revert: (changes) =>
		changes.every(({ state }) => state === "reverted" || state === "skipped"),
};

function briefly({ changeId, result, foundMicros, toMicros }: AdOutcome) {
	return { changeId, result, foundMicros, toMicros };
}

const notYet: { readonly [action in "apply" | "revert"]: Localised } = {
	apply: {
		de: "Nur eine freigegebene Entscheidung wird umgesetzt. Lassen Sie sie zuerst prüfen.",
		en: "Only an approved decision is applied. Have it reviewed first.",
	},
	revert: {
		de: "Zurückgenommen wird nur, was umgesetzt ist.",
		en: "Only what was applied can be reverted.",
	},
};
