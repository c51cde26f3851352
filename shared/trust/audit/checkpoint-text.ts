import { canonicalJson } from "./canonical-json.ts";
import type { Checkpoint } from "./checkpoint.ts";

/**
 * What a checkpoint's signature is over: everything else in it as canonical JSON, after a line that says what it is, so that no
 * signature of another kind can be passed off as one.
 */
export function checkpointText(
	checkpoint: Omit<Checkpoint, "signature">,
): string {
	const { workspaceId, seq, hash, at, keyId } = checkpoint;
	return `lotse-checkpoint-1\n${canonicalJson({ workspaceId, seq, hash, at, keyId })}`;
}
