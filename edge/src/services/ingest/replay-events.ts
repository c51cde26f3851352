import type { RejectedEvent } from "../../ports/events-store.ts";
import type { Caller, Ports } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { acceptEvents, type EventVerdict } from "./accept-events.ts";
import { currentPlan } from "./current-plan.ts";
import { eventWorld } from "./event-world.ts";

export interface ReplayOutcome {
	readonly rejectedId: string;
	readonly state: RejectedEvent["state"] | "missing";
	readonly verdict: EventVerdict;
}

/**
 * Sends rejected events through the gate again, one by one, with the clock of the day they came. What is taken, or was taken before, settles
 * its row; a crash in between leaves the row open, and the next replay finds a duplicate and settles it.
 */
export async function replayEvents(
	ports: Ports,
	{ workspaceId, memberId }: Caller,
	replays: readonly {
		readonly rejectedId: string;
		readonly json?: string | undefined;
	}[],
): Promise<ReplayOutcome[]> {
	const { rejectedEvents } = ports.store.of(workspaceId);
	const rows = new Map(
		(
			await rejectedEvents.getMany(replays.map(({ rejectedId }) => rejectedId))
		).map((row) => [row.id, row]),
	);
	const plan = await currentPlan(ports, workspaceId);
	const outcomes: ReplayOutcome[] = [];
	for (const { rejectedId, json } of replays) {
		const row = rows.get(rejectedId);
		if (row?.state !== "open") {
			outcomes.push({
				rejectedId,
				state: row?.state ?? "missing",
				verdict: { messageId: row?.messageId ?? "", verdict: "duplicate" },
			});
			continue;
		}
		const verdict = await replayOne(ports, workspaceId, row, json, plan);
		outcomes.push({
			rejectedId,
			state: verdict.verdict === "rejected" ? "open" : "replayed",
			verdict,
		});
	}
	const settled = outcomes
		.filter(({ state }) => state === "replayed")
		.map(({ rejectedId }) => rejectedId);
	if (settled.length > 0)
		await commitWithAudit(
			ports,
			workspaceId,
			{
				actor: memberId,
				action: "events.replay",
				subject: workspaceId,
				detail: {
					settled: settled.length,
					repaired: replays.filter(({ json }) => json !== undefined).length,
					ids: settled.slice(0, 50),
				},
			},
			[rejectedEvents.settle(settled, "replayed", ports.clock.now())],
		);
	return outcomes;
}

async function replayOne(
	ports: Ports,
	workspaceId: string,
	row: RejectedEvent,
	json: string | undefined,
	plan: Awaited<ReturnType<typeof currentPlan>>,
): Promise<EventVerdict> {
	const text =
		json ?? (row.isWhole ? await ports.secrets.open(row.sealed) : null);
	const event = text === null ? undefined : parsed(text);
	if (event === undefined)
		return {
			messageId: row.messageId,
			verdict: "rejected",
			type: "not-an-object",
			path: "",
			rule: "",
		};
	const { source, sentAt, receivedAt, country } = row;
	const sites = await ports.store.of(workspaceId).eventSites.list();
	const [verdict] = await acceptEvents(eventWorld(ports, workspaceId), {
		...{ source, sentAt, receivedAt, country, plan },
		events: [event],
		optOutCountries:
			sites.find(({ id }) => id === source)?.optOutCountries ?? [],
		userAgent: null,
	});
	if (!verdict) throw new Error("an event without a verdict");
	return verdict;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
