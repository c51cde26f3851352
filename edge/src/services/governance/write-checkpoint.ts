import type { Checkpoint } from "@lotse/shared/trust/audit/checkpoint.ts";
import { checkpointText } from "@lotse/shared/trust/audit/checkpoint-text.ts";
import type { Ports } from "../../ports.ts";
import { checkpointNames } from "./checkpoint-names.ts";

/**
 * Signs the end of a workspace's trail and keeps it outside the database; where the workspace has an address of its own, sending it there is due
 * (`sendCheckpoint`). Null where nothing was added since `lastSeq`.
 */
export async function writeCheckpoint(
	ports: Ports,
	workspaceId: string,
	lastSeq: number,
): Promise<Checkpoint | null> {
	const { seq, hash } = await ports.store.of(workspaceId).audit.head();
	if (seq <= lastSeq) return null;
	const open = {
		workspaceId,
		seq,
		hash,
		at: ports.clock.now(),
		keyId: await ports.keys.signingKeyId(),
	};
	const { signature } = await ports.keys.sign(checkpointText(open));
	const checkpoint = { ...open, signature };
	await ports.vault.put(
		checkpointNames(workspaceId).nameOf(seq),
		JSON.stringify(checkpoint),
	);
	const { checkpointHook } = ports.store.of(workspaceId);
	const hook = await checkpointHook.get();
	// After failures the next attempt stays where it is, and takes this one along.
	if (hook && hook.failures === 0)
		await ports.store.batch([checkpointHook.set({ ...hook, dueAt: open.at })]);
	return checkpoint;
}
