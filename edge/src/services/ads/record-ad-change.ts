import type { Decision } from "@lotse/shared/contract/decisions.ts";
import type { Caller, Ports, StoredAdChange } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { dayInZone } from "../day-in-zone.ts";

/** Who carries out what, and which way. */
export interface ChangeAttempt {
	readonly ports: Ports;
	readonly caller: Pick<Caller, "workspaceId" | "memberId">;
	readonly decision: Pick<Decision, "id" | "version">;
	/** Putting back what was, instead of changing. */
	readonly isUndo: boolean;
}

/** States of a change on its way there and back. */
const ways = {
	apply: { rest: "planned", busy: "applying", done: "applied" },
	revert: { rest: "applied", busy: "reverting", done: "reverted" },
} as const;

type Update = Parameters<
	ReturnType<Ports["store"]["of"]>["adChanges"]["update"]
>[1];

/** The steps of one change as they are written down, each with its entry in the trail. */
export function recordAdChange(attempt: ChangeAttempt, change: StoredAdChange) {
	const { ports, caller, decision, isUndo } = attempt;
	const { workspaceId } = caller;
	const workspace = ports.store.of(workspaceId);
	const way = isUndo ? ways.revert : ways.apply;
	const dayOf = (day: string | null): Update =>
		isUndo ? { revertedDay: day } : { appliedDay: day };
	const write = (
		step: "begin" | "refused" | "done" | "unverified",
		more: Record<string, unknown>,
		update: Update | null,
		isStillTrue?: () => Promise<boolean>,
	) => {
		const { id, customerId, budgetId, campaign, currency } = change;
		const [fromMicros, toMicros] = isUndo
			? [change.toMicros, change.fromMicros]
			: [change.fromMicros, change.toMicros];
		const updatedAt = ports.clock.now();
		return commitWithAudit(
			ports,
			workspaceId,
			{
				actor: caller.memberId,
				action: `ads.${isUndo ? "revert" : "apply"}-${step}`,
				subject: decision.id,
				detail: {
					change: id,
					customerId,
					budgetId,
					campaign,
					currency,
					fromMicros,
					toMicros,
					...more,
				},
			},
			update === null
				? []
				: [workspace.adChanges.update(id, { ...update, updatedAt })],
			isStillTrue,
		);
	};
	return {
		busy: way.busy,
		/** Marks the change as under way, unless the decision, the change or the limits have moved since they were read. */
		async claim(
			hindrances: () => Promise<readonly string[]>,
		): Promise<boolean> {
			const { adConnections, adChanges, decisions } = workspace;
			const account = await adConnections.getAccount(change.customerId);
			const day = dayInZone(ports.clock.now(), account?.timeZone ?? "UTC");
			const isStillTrue = async () => {
				const [now, rows] = await Promise.all([
					decisions.get(decision.id),
					adChanges.ofDecision(decision.id),
				]);
				return (
					now?.version === decision.version &&
					rows.find(({ id }) => id === change.id)?.state === change.state &&
					(await hindrances()).length === 0
				);
			};
			const update = { state: way.busy, ...dayOf(day) };
			return (await write("begin", {}, update, isStillTrue)).ok;
		},
		/** Back to where it was: nothing was changed in the account. */
		async release(reason: string): Promise<void> {
			await write("refused", { reason }, { state: way.rest, ...dayOf(null) });
		},
		/** Never arrived in the account: closed without having changed anything. */
		async close(): Promise<void> {
			const update = { state: "skipped", appliedDay: null } as const;
			await write("done", { reason: "never-arrived" }, update);
		},
		/**
		 * Changed and read back: with what was there before, what the account shows now, and the platform's numbers of the requests that
		 * validated and changed it, in this order.
		 */
		async settle(
			before: number,
			shown: number,
			requests: readonly (string | null)[],
		): Promise<void> {
			const requestIds = requests.filter((id) => id !== null);
			await write(
				"done",
				{ before, shown, requestIds },
				{
					state: way.done,
					requestIds: [...change.requestIds, ...requestIds].slice(-10),
				},
				// Two attempts may both find it done: it is written down once.
				async () => {
					const rows = await workspace.adChanges.ofDecision(decision.id);
					return rows.find(({ id }) => id === change.id)?.state === way.busy;
				},
			);
		},
		/** Stays under way: the next attempt reads the account and knows. */
		async unverified(
			shown: number | null,
			requestId: string | null,
		): Promise<void> {
			await write("unverified", { shown, requestId }, null);
		},
	};
}
