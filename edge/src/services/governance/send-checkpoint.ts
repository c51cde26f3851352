import { webhookDelay } from "@lotse/shared/trust/webhook/webhook-delay.ts";
import type { CheckpointHook } from "../../ports/privacy-store.ts";
import type { Ports } from "../../ports.ts";
import { EffectsStopped } from "../effects-stopped.ts";
import { readCheckpoints } from "./read-checkpoints.ts";

/**
 * Sends the newest signed end of a trail to the workspace's own address: it alone proves everything before it, so whatever failed in between
 * is made up for. The body is what `lotse audit verify --checkpoints` reads. What was tried is written down; a failure is tried again, later
 * each time, an address that says it is gone (410) not until it is set anew. Null where there is no address.
 */
export async function sendCheckpoint(
	ports: Ports,
	workspaceId: string,
): Promise<CheckpointHook | null> {
	const { checkpointHook } = ports.store.of(workspaceId);
	const hook = await checkpointHook.get();
	if (!hook) return null;
	const [newest] = (await readCheckpoints(ports, workspaceId)).slice(-1);
	const keep = async (change: Partial<CheckpointHook>) => {
		const after = { ...hook, ...change };
		await ports.store.batch([checkpointHook.set(after)]);
		return after;
	};
	if (!newest || newest.seq <= hook.lastSeq) return keep({ dueAt: null });
	const secret = await ports.secrets.open(hook.sealedSecret);
	const now = ports.clock.now();
	const answer =
		secret === null
			? ({ ok: false, code: "secret-lost" } as const)
			: await ports.webhooks
					.post({
						url: hook.url,
						id: `chk_${workspaceId}_${newest.seq}`,
						timestamp: Math.floor(now / 1_000),
						body: JSON.stringify({
							checkpoints: [newest],
							keys: await ports.keys.publicKeys(),
						}),
						secret,
					})
					.catch((error: unknown) => {
						if (!(error instanceof EffectsStopped)) throw error;
						return { ok: false, code: "stopped" } as const;
					});
	if (answer.ok)
		return keep({
			lastSeq: newest.seq,
			lastAt: now,
			failures: 0,
			failure: "",
			dueAt: null,
		});
	const isFinal = answer.code === "gone" || answer.code === "secret-lost";
	const failures = hook.failures + 1;
	const share = (ports.random.bytes(1)[0] ?? 0) / 255;
	return keep({
		failures,
		failure: answer.code,
		dueAt: isFinal ? null : now + webhookDelay(failures, share),
	});
}
