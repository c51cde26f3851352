import type { Ports } from "../../ports.ts";
import { holdEffects } from "../hold-effects.ts";
import { sendCheckpoint } from "./send-checkpoint.ts";

const mostAtOnce = 50;

/** Sends what is due at the addresses of every workspace; one that fails holds up no other. */
export async function sendDueCheckpoints(ports: Ports): Promise<void> {
	const now = ports.clock.now();
	const due = await ports.store.upkeep.dueCheckpointHooks(now, mostAtOnce);
	for (const workspaceId of due)
		try {
			await sendCheckpoint(holdEffects(ports, workspaceId), workspaceId);
		} catch (error) {
			console.error(`checkpoint of ${workspaceId} not sent`, error);
		}
}
