import { checkpoint as checkpointSchema } from "@lotse/shared/contract/checkpoints.ts";
import type { Checkpoint } from "@lotse/shared/trust/audit/checkpoint.ts";
import type { Ports } from "../../ports.ts";
import { checkpointNames } from "./checkpoint-names.ts";

/** Each takes a read of its own; the newest alone proves everything before it. */
const mostRead = 48;

/** The newest checkpoints of a workspace, oldest first: two days of a busy one. */
export async function readCheckpoints(
	ports: Ports,
	workspaceId: string,
): Promise<Checkpoint[]> {
	const { folder } = checkpointNames(workspaceId);
	const names = await ports.vault.list(folder, "", mostRead);
	const texts = await Promise.all(
		names.toReversed().map((name) => ports.vault.get(name)),
	);
	return texts.flatMap((text) =>
		text === null ? [] : [checkpointSchema.parse(JSON.parse(text))],
	);
}
