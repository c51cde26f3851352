import type { Clock, Outbox, Store } from "../ports.ts";

/** A queue takes this many messages at once. */
const most = 100;

/** Entries handed over are left alone for so long: time for the queue to deliver before anyone hands them over again. */
const leaseMs = 60_000;

/** What travels through the queue: where to look, never the content. */
export interface OutboxMessage {
	readonly workspaceId: string;
	readonly id: string;
}

/** The part of a Queue binding this driver uses. */
export interface OutboxQueue {
	sendBatch(messages: { body: OutboxMessage }[]): Promise<unknown>;
}

/**
 * Hands entries of the outbox to a queue. An entry stays in its table until it was delivered, so a message lost or a crash in between
 * only costs time: a minute later it is handed over again, and the consumer ignores what it finds already delivered.
 */
export function queueOutbox(
	queue: OutboxQueue,
	store: Store,
	clock: Clock,
): Outbox {
	return {
		async flush() {
			const now = clock.now();
			const entries = await store.leaseOutbox(now, now + leaseMs, most);
			if (entries.length === 0) return;
			await queue.sendBatch(
				entries.map(({ workspaceId, id }) => ({ body: { workspaceId, id } })),
			);
		},
	};
}
