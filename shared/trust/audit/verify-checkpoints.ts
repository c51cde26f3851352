import type { Checkpoint } from "./checkpoint.ts";
import { checkpointText } from "./checkpoint-text.ts";

export type CheckpointVerdict =
	| { readonly ok: true; readonly checkpoints: number; readonly seq: number }
	| {
			readonly ok: false;
			/** The entry the checkpoint that does not fit is about. */
			readonly seq: number;
			readonly at: number;
			readonly reason:
				| "unknown-key" // signed by none of the keys given
				| "bad-signature" // not what that key signed
				| "other-workspace" // another workspace's trail
				| "truncated" // the trail ends before it
				| "rewritten"; // the trail has another entry there
	  };

/**
 * Holds a trail against checkpoints that were stored elsewhere. A chain proves itself up to its end; whoever can write the database can
 * cut that end off, or write the whole chain anew. Neither fits a checkpoint signed before.
 *
 * Verify the chain itself first (`verifyChain`): an entry's hash then stands for everything before it.
 *
 * @param hashAt the hash of entry `seq`, null where the trail has none
 * @param isSigned whether `signature` is key `keyId`'s over `text`; null when that key is not known
 */
export async function verifyCheckpoints(
	checkpoints: readonly Checkpoint[],
	hashAt: (seq: number) => string | null,
	isSigned: (
		keyId: string,
		text: string,
		signature: string,
	) => Promise<boolean | null>,
): Promise<CheckpointVerdict> {
	let last = 0;
	for (const checkpoint of checkpoints) {
		const { seq, at, keyId, signature, workspaceId } = checkpoint;
		const refuse = (reason: (CheckpointVerdict & { ok: false })["reason"]) =>
			({ ok: false, seq, at, reason }) as const;
		const signed = await isSigned(keyId, checkpointText(checkpoint), signature);
		if (signed === null) return refuse("unknown-key");
		if (!signed) return refuse("bad-signature");
		if (workspaceId !== checkpoints[0]?.workspaceId)
			return refuse("other-workspace");
		const hash = hashAt(seq);
		if (hash === null) return refuse("truncated");
		if (hash !== checkpoint.hash) return refuse("rewritten");
		last = Math.max(last, seq);
	}
	return { ok: true, checkpoints: checkpoints.length, seq: last };
}
