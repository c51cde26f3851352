import { findSurePersonalData } from "@lotse/shared/language/pii/find-sure-personal-data.ts";
import type { CompiledPlan } from "@lotse/shared/profile/events/compile-plan.ts";
import { fingerprint } from "@lotse/shared/profile/events/fingerprint.ts";
import {
	type Judgement,
	judgeEvent,
} from "@lotse/shared/profile/events/judge-event.ts";
import type { Rejection } from "@lotse/shared/profile/events/rejection.ts";
import { canonicalJson } from "@lotse/shared/trust/audit/canonical-json.ts";
import type {
	EventCount,
	EventWorld,
	RejectedEvent,
	StoredPlan,
} from "../../ports/events-store.ts";
import type { Write } from "../../ports.ts";
import { createId } from "../create-id.ts";
import { compiledPlan } from "./compiled-plan.ts";
import { keepEvents } from "./keep-events.ts";
import { rejectEvent } from "./reject-event.ts";

export type PlanInForce = Pick<StoredPlan, "version" | "plan">;

/** What one request brings, and what is known about who sent it. */
export interface EventBatch {
	readonly events: readonly unknown[];
	readonly sentAt: number | null;
	readonly receivedAt: number;
	/** Null: the one in force, which is read with everything else. */
	readonly plan: PlanInForce | null;
	readonly source: string;
	/** ISO 3166-1 alpha-2 of where the request came from, null when unknown. */
	readonly country: string | null;
	readonly optOutCountries: readonly string[];
	/** Of the page's visitor; null where a server sends. */
	readonly userAgent: string | null;
}

export type EventVerdict =
	| {
			readonly messageId: string;
			readonly verdict: "accepted" | "duplicate";
	  }
	| ({ readonly messageId: string; readonly verdict: "rejected" } & Rejection);

/** An event that passed its judgement, with what tells it from another under the same id. */
export type Candidate = Extract<Judgement, { ok: true }> & {
	readonly digest: string;
};

/** As the envelope allows. */
const mostIdLength = 100;

/**
 * Takes events: judges each alone, writes what is new together with its effects, keeps what is rejected, and answers one verdict an event,
 * in order. When it returns, everything it said is on disk; whoever got no answer sends the same again, and nothing happens twice.
 */
export async function acceptEvents(
	world: EventWorld,
	batch: EventBatch,
): Promise<EventVerdict[]> {
	const people = [...new Set(batch.events.flatMap(idsIn))];
	const before = await world.before(people);
	const { suppressed, consent, destinations } = before;
	const plan = batch.plan ?? before.plan;
	const ready = compiledPlan(world.workspaceId, plan);
	const judged = judgeAll(batch, ready, suppressed);
	const receipt = createId(world.random, "rcp");
	const first = new Map<string, Candidate>();
	for (const verdict of judged)
		if (verdict.ok && !first.has(verdict.event.messageId))
			first.set(verdict.event.messageId, verdict);
	const rejected: RejectedEvent[] = [];
	for (const [index, verdict] of judged.entries())
		if (!verdict.ok && verdict.type !== "suppressed")
			rejected.push(await keepRejected(world, batch, plan, index, verdict));
	const candidates = [...first.values()];
	const writes = await keepEvents(world, batch, {
		...{ receipt, plan, candidates, rejected, consent, destinations },
	});
	const rows = await world.events.commit(writes, [...first.keys()]);
	const known = new Map(rows.map((row) => [row.messageId, row]));
	const verdicts = judged.map((verdict): EventVerdict => {
		if (!verdict.ok) {
			const { type, path, rule } = verdict;
			const messageId = verdict.messageId;
			return { messageId, verdict: "rejected", type, path, rule };
		}
		const { messageId } = verdict.event;
		const row = known.get(messageId);
		if (!row || row.digest === verdict.digest)
			return {
				messageId,
				verdict:
					verdict === first.get(messageId) &&
					(row?.receipt ?? receipt) === receipt
						? "accepted"
						: "duplicate",
			};
		const conflict = {
			type: "conflict",
			path: "/messageId",
			rule: "",
		} as const;
		return { messageId, verdict: "rejected", ...conflict };
	});
	await writeAfterwards(world, batch, plan, judged, verdicts);
	return verdicts;
}

type Judged =
	| Candidate
	| (Extract<Judgement, { ok: false }> & { readonly messageId: string });

function judgeAll(
	{ events, sentAt, receivedAt }: EventBatch,
	plan: CompiledPlan,
	suppressed: ReadonlySet<string>,
): Judged[] {
	const context = {
		plan,
		sentAt,
		receivedAt,
		findPersonal: findSurePersonalData,
	};
	return events.map((raw): Judged => {
		const one = judgeEvent(raw, context);
		if (!one.ok) return { ...one, messageId: messageIdOf(raw) };
		if (idsIn(one.event).some((id) => suppressed.has(id)))
			return {
				ok: false,
				type: "suppressed",
				path: "",
				rule: "",
				messageId: one.event.messageId,
			};
		return { ...one, digest: fingerprint(canonicalJson(raw)) };
	});
}

/** Whom an event is about, as far as it can be read, whatever else is wrong with it. */
function idsIn(raw: unknown): string[] {
	if (typeof raw !== "object" || raw === null) return [];
	return ["anonymousId", "userId"].flatMap((name) => {
		const id: unknown = Reflect.get(raw, name);
		return typeof id === "string" && id.length <= mostIdLength ? [id] : [];
	});
}

/** Counts what was known, and keeps what came under an id that was taken: both are known only after the write. */
async function writeAfterwards(
	world: EventWorld,
	batch: EventBatch,
	plan: PlanInForce,
	judged: readonly Judged[],
	verdicts: readonly EventVerdict[],
): Promise<void> {
	const conflicts: RejectedEvent[] = [];
	const counts = new Map<string, EventCount>();
	const day = new Date(batch.receivedAt).toISOString().slice(0, 10);
	for (const [index, verdict] of verdicts.entries()) {
		const one = judged[index];
		if (!one?.ok || verdict.verdict === "accepted") continue;
		const key = `${verdict.verdict} ${one.event.name}`;
		counts.set(key, {
			day,
			name: one.event.name,
			verdict: verdict.verdict,
			count: (counts.get(key)?.count ?? 0) + 1,
		});
		if (verdict.verdict === "rejected")
			conflicts.push(await keepRejected(world, batch, plan, index, verdict));
	}
	if (counts.size > 0)
		await write(world, [
			world.rejectedEvents.add(conflicts),
			world.events.count([...counts.values()]),
		]);
}

function keepRejected(
	world: EventWorld,
	batch: EventBatch,
	plan: PlanInForce,
	index: number,
	rejection: Rejection,
): Promise<RejectedEvent> {
	const { source, receivedAt, sentAt, country } = batch;
	const origin = {
		source,
		receivedAt,
		sentAt,
		country,
		planVersion: plan.version,
	};
	return rejectEvent(world.secrets, batch.events[index], rejection, origin);
}

async function write(world: EventWorld, writes: readonly Write[]) {
	const done = await world.batch(writes);
	if (!done.ok) throw new Error(`events not written: ${done.conflict}`);
}

function messageIdOf(raw: unknown): string {
	const id: unknown =
		typeof raw === "object" && raw !== null
			? Reflect.get(raw, "messageId")
			: null;
	return typeof id === "string" ? id.slice(0, 100) : "";
}
