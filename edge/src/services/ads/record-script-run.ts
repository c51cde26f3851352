import type { AdChange } from "@lotse/shared/contract/ads-accounts.ts";
import type {
	reportScriptRun,
	ScriptOutcome,
} from "@lotse/shared/contract/ads-script.ts";
import type { Decision } from "@lotse/shared/contract/decisions.ts";
import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { Output } from "@lotse/shared/contract/route.ts";
import { nextState } from "@lotse/shared/trust/decision/next-state.ts";
import type { Caller, Ports, StoredAdChange } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { dayInZone } from "../day-in-zone.ts";
import { moveDecision } from "../review/move-decision.ts";

type Run = Output<(typeof reportScriptRun)["input"]>;
type Recorded =
	| { readonly ok: true; readonly decision: Decision }
	| { readonly ok: false; readonly code: "not-found" | "conflict" }
	| {
			readonly ok: false;
			readonly code: "unprocessable";
			readonly message: Localised;
	  };

const ways = {
	apply: { from: "approved", to: "applied", done: "applied", busy: "applying" },
	revert: {
		from: "applied",
		to: "reverted",
		done: "reverted",
		busy: "reverting",
	},
} as const;

/**
 * Writes down what the Ads Script says it did in an account Lotse cannot reach. The trail says that the script said so. A preview leaves a
 * trace and nothing else; the same report twice is written once. As with a run through the API, what was held back is closed once something
 * was applied.
 */
export async function recordScriptRun(
	ports: Ports,
	caller: Caller,
	run: Run,
): Promise<Recorded> {
	const { decisionId, action, isPreview, customerId, outcomes } = run;
	const { workspaceId } = caller;
	const workspace = ports.store.of(workspaceId);
	const [decision, changes] = await Promise.all([
		workspace.decisions.get(decisionId),
		workspace.adChanges.ofDecision(decisionId),
	]);
	const [first] = changes;
	if (!decision || !first) return { ok: false, code: "not-found" };
	if (first.customerId !== customerId)
		return { ok: false, code: "unprocessable", message: otherAccount };
	const way = ways[action];
	const account = await workspace.adConnections.getAccount(customerId);
	const day = dayInZone(ports.clock.now(), account?.timeZone ?? "UTC");
	const after = changes.map((change) => ({
		...change,
		...changeOf(change, outcomes, action, day),
	}));
	const moved = after.filter(
		(one, index) => one.state !== changes[index]?.state,
	);
	if (decision.state === way.to && moved.length === 0)
		return { ok: true, decision };
	if (decision.state !== way.from)
		return { ok: false, code: "unprocessable", message: notNow };
	const detail = { by: "ads-script", customerId, action, outcomes };
	const at = ports.clock.now();
	const write = ({ id, state, appliedDay, revertedDay }: AdChange) =>
		workspace.adChanges.update(id, {
			state,
			appliedDay,
			revertedDay,
			updatedAt: at,
		});
	if (isPreview || !isThere[action](after)) {
		const committed = await commitWithAudit(
			ports,
			workspaceId,
			{
				actor: caller.memberId,
				action: `ads.script-${isPreview ? "preview" : "run"}`,
				subject: decisionId,
				detail,
			},
			isPreview ? [] : moved.map(write),
			async () =>
				(await workspace.decisions.get(decisionId))?.version ===
				decision.version,
		);
		return committed.ok
			? { ok: true, decision }
			: { ok: false, code: "conflict" };
	}
	const move = nextState({
		state: decision.state,
		action,
		role: caller.role,
		isOwn: decision.proposedBy === caller.memberId,
		selfApproval: false,
	});
	if (!move.ok) return { ok: false, code: "unprocessable", message: notNow };
	const closed = after
		.filter(({ state }) => state === "planned")
		.map((change) => ({ ...change, state: "skipped" as const }));
	const next = await moveDecision(
		ports,
		caller,
		decision,
		{ state: move.to },
		{ action, note: "Ads Script", detail },
		{ writes: [...moved, ...closed].map(write) },
	);
	return next ? { ok: true, decision: next } : { ok: false, code: "conflict" };
}

/** What an outcome makes of a change; nothing where it says nothing new. */
function changeOf(
	change: StoredAdChange,
	outcomes: readonly ScriptOutcome[],
	action: Run["action"],
	day: string,
): Partial<AdChange> {
	const way = ways[action];
	const open: readonly string[] =
		action === "apply"
			? ["planned", "applying"]
			: ["applied", "applying", "reverting"];
	const outcome = outcomes.find(({ budgetId }) => budgetId === change.budgetId);
	if (!outcome || !open.includes(change.state)) return {};
	const dated = action === "apply" ? { appliedDay: day } : { revertedDay: day };
	if (outcome.result === "uncertain") return { state: way.busy, ...dated };
	const isDone = outcome.result === "set" || outcome.result === "already";
	return isDone ? { state: way.done, ...dated } : {};
}

const isThere: {
	readonly [action in Run["action"]]: (changes: readonly AdChange[]) => boolean;
} = {
	apply: (changes) =>
		changes.some(({ state }) => state === "applied" || state === "applying"),
	revert: (changes) =>
		changes.every(({ state }) => state === "reverted" || state === "skipped"),
};

const otherAccount: Localised = {
	de: "Dieser Bericht kommt aus einem anderen Werbekonto, als die Entscheidung nennt. Es wurde nichts vermerkt.",
	en: "This report comes from another ad account than the decision names. Nothing was written down.",
};
const notNow: Localised = {
	de: "Umgesetzt wird nur eine freigegebene, zurückgenommen nur eine umgesetzte Entscheidung. Lesen Sie ihren Stand in der Konsole.",
	en: "Only an approved decision is applied, only an applied one put back. Look at its state in the console.",
};
