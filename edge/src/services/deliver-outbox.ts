import * as z from "zod";
import type { OutboxEntry, Ports } from "../ports.ts";
import { commitWithAudit } from "./commit-with-audit.ts";
import { EffectsStopped } from "./effects-stopped.ts";
import { holdEffects } from "./hold-effects.ts";
import { eventWorld } from "./ingest/event-world.ts";
import { forwardEvents } from "./ingest/forward-events.ts";
import { workFeatures } from "./profiles/work-features.ts";
import { workShop } from "./shop/work-shop.ts";

/** What is a day late is no longer wanted: a sign-in link lasts minutes. */
const oldestMs = 24 * 60 * 60_000;
const retryDelaySeconds = 30;

/** The part of a queue's message this needs. */
export interface DeliverableMessage {
	readonly body: unknown;
	ack(): void;
	retry(options?: { delaySeconds?: number }): void;
}

const bodySchema = z.object({ workspaceId: z.string(), id: z.string() });
const mailSchema = z.object({
	to: z.string(),
	subject: z.string(),
	text: z.string(),
	// Links written before mails had a purpose are still on their way for a day.
	purpose: z.enum(["sign-in", "notice"]).default("sign-in"),
});

/**
 * Sends what the queue points at: a mail, which is then removed from the outbox, the events due at a destination, or what is to be counted. A message that comes
 * twice finds nothing and is done; a mail that could not be sent stays and is tried again for a day. Only a crash between sending and
 * removing sends a mail twice.
 */
export async function deliverOutbox(
	ports: Ports,
	messages: readonly DeliverableMessage[],
): Promise<void> {
	for (const message of messages) {
		const body = bodySchema.safeParse(message.body);
		try {
			if (body.success) {
				const { workspaceId, id } = body.data;
				await deliver(holdEffects(ports, workspaceId), workspaceId, id);
			}
			message.ack();
		} catch (error) {
			// Held back by the brake: it stays in the outbox, and the next sweep looks again.
			if (error instanceof EffectsStopped) {
				message.ack();
				continue;
			}
			console.error("outbox entry not delivered", error);
			message.retry({ delaySeconds: retryDelaySeconds });
		}
	}
}

async function deliver(
	ports: Ports,
	workspaceId: string,
	id: string,
): Promise<void> {
	const { outbox } = ports.store.of(workspaceId);
	const entry = await outbox.get(id);
	if (!entry) return;
	if (entry.kind === "shop") {
		// Off first: what rings while it is worked on rings anew, and what a crash leaves is found by the clock.
		await ports.store.batch([outbox.remove(id)]);
		return workShop(ports, workspaceId);
	}
	if (entry.kind === "features") return workFeatures(ports, workspaceId);
	if (entry.kind === "forward")
		return forwardEvents(eventWorld(ports, workspaceId), id);
	if (ports.clock.now() - entry.createdAt > oldestMs)
		return drop(ports, entry, "too old");
	const mail = mailSchema.safeParse(await openJson(ports, entry));
	if (!mail.success) return drop(ports, entry, "unreadable");
	await ports.mail.send(mail.data);
	await ports.store.batch([outbox.remove(id)]);
}

async function openJson(ports: Ports, entry: OutboxEntry): Promise<unknown> {
	const text = await ports.secrets.open(entry.sealed);
	return text === null ? null : JSON.parse(text);
}

/** Nobody gets what is dropped, so the trail says it. */
async function drop(ports: Ports, entry: OutboxEntry, reason: string) {
	const { workspaceId, id } = entry;
	const detail = { reason, createdAt: entry.createdAt };
	const draft = { actor: "system", action: "outbox.drop", subject: id, detail };
	const removal = ports.store.of(workspaceId).outbox.remove(id);
	await commitWithAudit(ports, workspaceId, draft, [removal]);
}
