import type { ConsentChange } from "@lotse/shared/profile/consent/consent-signals.ts";
import { decide } from "@lotse/shared/profile/consent/decide.ts";
import { starterPlan } from "@lotse/shared/profile/events/starter-plan.ts";
import type {
	EventCount,
	EventDelivery,
	EventDestination,
	EventWorld,
	RejectedEvent,
	StoredConsent,
	StoredEvent,
} from "../src/ports/events-store.ts";
import type { OutboxEntry, Write } from "../src/ports.ts";

/** A process that ended at this point: nothing after it ran. */
export class Crash extends Error {}

/** Numbers from a seed, 0 to 1 (mulberry32). */
export function randomOf(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

export interface ModelFaults {
	/** Chance of a crash before and of one after each thing asked of the world. */
	crash: number;
	/** Chance that the platform fails, half of them after it took the events. */
	refusal: number;
}

/**
 * The world of collection in memory, under the same port as the real one: a batch is written whole or not at all, everything asked of it can
 * be interrupted, and the platform counts an id once, as real ones do. Who runs next is drawn from the seed.
 */
export function eventModel(
	seed: number,
	destinations: readonly EventDestination[],
	faults: ModelFaults,
) {
	const random = randomOf(seed);
	let now = 1_790_000_000_000;
	const events = new Map<string, StoredEvent>();
	const consent = new Map<string, StoredConsent>();
	const deliveries = new Map<string, EventDelivery>();
	const rejected = new Map<string, RejectedEvent>();
	const counts = new Map<string, number>();
	const rings = new Map<string, number>();
	/** What the platform counted, and what went wrong: both must stay as promised. */
	const effects = new Map<string, number>();
	const violations: string[] = [];
	const waiting: (() => void)[] = [];
	const writes = new WeakMap<Write, () => void>();
	const tally = { steps: 0, crashes: 0, sends: 0, refusals: 0 };

	/** Hands control to whoever is drawn next; may crash here. */
	async function step<T>(act: () => T): Promise<T> {
		await new Promise<void>((resume) => waiting.push(resume));
		tally.steps += 1;
		now += Math.floor(random() * 20_000);
		if (random() < faults.crash) {
			tally.crashes += 1;
			throw new Crash("before");
		}
		const result = act();
		if (random() < faults.crash) {
			tally.crashes += 1;
			throw new Crash("after");
		}
		return result;
	}
	const write = (act: () => void): Write => {
		const made: Write = { kind: "write" };
		writes.set(made, act);
		return made;
	};
	const keyOf = (destinationId: string, messageId: string) =>
		`${destinationId} ${messageId}`;
	const ring = (id: string, at: number) =>
		rings.set(id, Math.min(rings.get(id) ?? at, at));
	const dueOf = (id: string) =>
		[...deliveries.values()].filter(
			({ destinationId, state }) =>
				destinationId === id && (state === "waiting" || state === "held"),
		);
	const count = (rows: readonly EventCount[]) => {
		for (const { name, verdict, count: more } of rows) {
			const key = `${name} ${verdict}`;
			counts.set(key, (counts.get(key) ?? 0) + more);
		}
	};
	const keep = (rows: readonly RejectedEvent[]) => {
		for (const row of rows)
			rejected.set(row.id, {
				...row,
				times: (rejected.get(row.id)?.times ?? 0) + 1,
			});
	};
	const isOf = (event: StoredEvent, people: readonly string[]) =>
		[event.anonymousId, event.userId].some(
			(id) => id !== null && people.includes(id),
		);
	let digits = 0;

	/** The world as one actor sees it: what it last read of consent is what it may act on. */
	function worldFor(): EventWorld {
		let read = new Map<string, readonly ConsentChange[]>();
		return {
			workspaceId: "wsp_model",
			clock: { now: () => now },
			random: {
				bytes: (length) =>
					Uint8Array.from({ length }, () => {
						digits += 37;
						return digits & 255;
					}),
			},
			secrets: {
				digest: async (text) => digestOf(text),
				seal: async (text) => text,
				open: async (text) => text,
			},
			isStopped: () => step(() => false),
			before: (people) =>
				step(() => ({
					plan: { version: 0, plan: starterPlan },
					suppressed: new Set(),
					consent: [...consent.values()].filter(({ subject }) =>
						people.includes(subject),
					),
					destinations: [...destinations],
				})),
			sealFor: (_, text) => step(() => text),
			openFor: (text) => step(() => text),
			batch: (batch) =>
				step(() => {
					for (const one of batch) writes.get(one)?.();
					return { ok: true };
				}),
			outbox: {
				defer: (id, dueAt) =>
					write(() => {
						if (rings.has(id)) rings.set(id, dueAt);
					}),
			},
			events: {
				accept: (intake) =>
					write(() => {
						for (const event of intake.events)
							if (!events.has(event.messageId)) {
								events.set(event.messageId, event);
								count([
									{ day: "", name: event.name, verdict: "accepted", count: 1 },
								]);
							}
						for (const delivery of intake.deliveries) {
							const { destinationId, messageId } = delivery;
							if (events.get(messageId)?.receipt === intake.receipt)
								deliveries.set(keyOf(destinationId, messageId), delivery);
							if (delivery.state === "waiting" || delivery.state === "held")
								ring(destinationId, delivery.dueAt);
						}
						for (const change of intake.consent)
							consent.set(`${change.subject} ${change.messageId}`, change);
						keep(intake.rejected);
					}),
				commit: (batch, ids) =>
					step(() => {
						for (const one of batch) writes.get(one)?.();
						return ids.flatMap((id) => events.get(id) ?? []);
					}),
				getMany: (ids) => step(() => ids.flatMap((id) => events.get(id) ?? [])),
				before: () =>
					step(() => ({
						plan: null,
						isAnySuppressed: false,
						consent: [],
						destinations: [],
					})),
				consentOf: (people) =>
					step(() => {
						const rows = [...consent.values()].filter(({ subject }) =>
							people.includes(subject),
						);
						read = Map.groupBy(rows, ({ subject }) => subject);
						return rows;
					}),
				counts: () => step(() => []),
				count: (rows) => write(() => count(rows)),
				wipe: (what, people) =>
					write(() => {
						for (const [id, event] of events)
							if (isOf(event, people))
								events.set(
									id,
									what === "clicks"
										? { ...event, sealedClicks: null }
										: { ...event, sealedUser: null },
								);
					}),
				release: (people, at) =>
					write(() => {
						for (const [key, delivery] of deliveries) {
							const event = events.get(delivery.messageId);
							if (delivery.state !== "held" || !event || !isOf(event, people))
								continue;
							deliveries.set(key, { ...delivery, dueAt: at });
							ring(delivery.destinationId, at);
						}
					}),
			},
			rejectedEvents: {
				add: (rows) => write(() => keep(rows)),
				list: () => step(() => []),
				groups: () => step(() => []),
				getMany: () => step(() => []),
				settle: () => write(() => undefined),
			},
			eventDestinations: {
				list: () => step(() => [...destinations]),
				get: (id) =>
					step(() => destinations.find((one) => one.id === id) ?? null),
				create: () => write(() => undefined),
				setActive: () => write(() => undefined),
			},
			eventDeliveries: {
				claim: (id, at, until, limit) =>
					step(() =>
						dueOf(id)
							.filter(({ dueAt }) => dueAt <= at)
							.slice(0, limit)
							.map((delivery) => {
								const taken = {
									...delivery,
									dueAt: until,
									attempts: delivery.attempts + 1,
								};
								deliveries.set(keyOf(id, delivery.messageId), taken);
								return taken;
							}),
					),
				settle: (id, outcomes) =>
					write(() => {
						for (const outcome of outcomes) {
							const key = keyOf(id, outcome.messageId);
							if (deliveries.get(key)?.state !== "sent")
								deliveries.set(key, outcome);
						}
						const due = dueOf(id).map(({ dueAt }) => dueAt);
						if (due.length === 0) rings.delete(id);
						else if (rings.has(id)) rings.set(id, Math.min(...due));
					}),
				counts: () => step(() => []),
				list: () => step(() => []),
				retry: () => write(() => undefined),
			},
			openSink: (destination) =>
				step(() => ({
					ok: true as const,
					sink: {
						mostEvents: 3,
						oldestMs: 7 * 86_400_000,
						needsValue: true,
						canMatch: () => true,
						send: (batch) =>
							step(() => {
								tally.sends += batch.length;
								for (const { messageId } of batch) check(messageId, read);
								const bad = batch.findIndex(
									({ value }) => value?.amountMicros === 0,
								);
								if (bad >= 0) return refusal("INVALID_VALUE", bad, true);
								const fate = random();
								if (fate < faults.refusal / 2)
									return refusal("DOWN", null, false);
								for (const { messageId } of batch) {
									const key = keyOf(destination.id, messageId);
									effects.set(key, (effects.get(key) ?? 0) + 1);
								}
								return fate < faults.refusal
									? refusal("LOST_ANSWER", null, false)
									: { ok: true as const, requestId: "r" };
							}),
					},
				})),
		};
	}

	/** Nothing may leave that what was read of consent does not allow. */
	function check(
		messageId: string,
		read: ReadonlyMap<string, readonly ConsentChange[]>,
	) {
		const event = events.get(messageId);
		if (!event) return violations.push(`${messageId} left and was never kept`);
		const history = [
			{ at: event.at, signals: event.consent },
			...[event.anonymousId, event.userId].flatMap(
				(id) => read.get(id ?? "") ?? [],
			),
		];
		if (!decide("report", history, event.region, event.at).isAllowed)
			violations.push(`${messageId} left without consent`);
		return 0;
	}

	function refusal(code: string, index: number | null, isFinal: boolean) {
		tally.refusals += 1;
		const message = { de: code, en: code };
		const failure = {
			code,
			message,
			isUncertain: !isFinal,
			requestId: null,
		};
		return { ok: false as const, index, isFinal, failure };
	}

	return {
		events,
		consent,
		deliveries,
		rejected,
		counts,
		rings,
		effects,
		violations,
		tally,
		worldFor,
		random,
		step,
		now: () => now,
		advance: (ms: number) => {
			now += ms;
		},
		/** Rings that are due, put off as the real outbox does. */
		lease: (): Pick<OutboxEntry, "id">[] => {
			const due = [...rings].filter(([, at]) => at <= now);
			for (const [id] of due) rings.set(id, now + 60_000);
			return due.map(([id]) => ({ id }));
		},
		/** Runs actors to their end, drawing who goes on at each step. */
		async run(actors: readonly Promise<unknown>[]): Promise<void> {
			let open = actors.length;
			for (const actor of actors)
				actor.finally(() => {
					open -= 1;
				});
			while (open > 0) {
				const index = Math.floor(random() * waiting.length);
				const [resume] = waiting.splice(index, 1);
				resume?.();
				await Promise.resolve();
			}
		},
	};
}

/** Stands in for SHA-256: 24 hex digits that differ for different texts of a run. */
function digestOf(text: string): string {
	let [one, two] = [0x811c9dc5, 0x01000193];
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		one = Math.imul(one ^ code, 0x01000193) >>> 0;
		two = Math.imul(two + code, 0x85ebca6b) >>> 0;
	}
	return [one, two, one ^ two]
		.map((part) => (part >>> 0).toString(16).padStart(8, "0"))
		.join("");
}
