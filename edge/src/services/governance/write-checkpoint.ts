import type { Checkpoint } from "@lotse/shared/trust/audit/checkpoint.ts";
import { checkpointText } from "@lotse/shared/trust/audit/checkpoint-text.ts";
import type { Ports } from "../../ports.ts";
import { checkpointNames } from "./checkpoint-names.ts";

/**
 * Signs the end of a workspace's trail and keeps it outside the database. Null where nothing was added since `lastSeq`.
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
	return checkpoint;
}
