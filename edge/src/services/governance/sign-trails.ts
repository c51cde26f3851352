import type { Ports } from "../../ports.ts";
import { checkpointNames } from "./checkpoint-names.ts";
import { writeCheckpoint } from "./write-checkpoint.ts";

const pageSize = 100;

/** Signs the end of every workspace's trail that has grown since it was last signed. */
export async function signTrails(ports: Ports): Promise<void> {
	let after = "";
	for (;;) {
		const page = await ports.store.upkeep.workspaces(after, pageSize);
		for (const workspaceId of page)
			try {
				const last = await lastSigned(ports, workspaceId);
				await writeCheckpoint(ports, workspaceId, last);
			} catch (error) {
				console.error(`trail of ${workspaceId} not signed`, error);
			}
		if (page.length < pageSize) return;
		after = page.at(-1) ?? "";
	}
}

/** Number of the last entry signed, read from the newest checkpoint's name; 0 before the first. */
async function lastSigned(ports: Ports, workspaceId: string): Promise<number> {
	const { folder, seqOf } = checkpointNames(workspaceId);
	const [newest] = await ports.vault.list(folder, "", 1);
	return newest === undefined ? 0 : seqOf(newest);
}
