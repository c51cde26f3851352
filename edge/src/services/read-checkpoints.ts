import { checkpoint as checkpointSchema } from "@lotse/shared/contract/checkpoints.ts";
import type { Checkpoint } from "@lotse/shared/trust/audit/checkpoint.ts";
import type { Ports } from "../ports.ts";
import { checkpointFolder } from "./checkpoint-folder.ts";

const pageKeys = 1_000;
const mostRead = 200;

/** The newest checkpoints of a workspace, oldest first. */
export async function readCheckpoints(
	ports: Ports,
	workspaceId: string,
): Promise<Checkpoint[]> {
	const keys: string[] = [];
	for (;;) {
		const page = await ports.vault.list(
			checkpointFolder(workspaceId),
			keys.at(-1) ?? "",
			pageKeys,
		);
		keys.push(...page);
		if (page.length < pageKeys) break;
	}
	const texts = await Promise.all(
		keys.slice(-mostRead).map((key) => ports.vault.get(key)),
	);
	return texts.flatMap((text) =>
		text === null ? [] : [checkpointSchema.parse(JSON.parse(text))],
	);
}
