import type { Ports } from "../ports.ts";
import { checkpointFolder } from "./checkpoint-folder.ts";
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

/** Number of the last entry signed, read from the checkpoints' names; 0 before the first. */
async function lastSigned(ports: Ports, workspaceId: string): Promise<number> {
	const folder = checkpointFolder(workspaceId);
	let last = "";
	for (;;) {
		const page = await ports.vault.list(folder, last, 1_000);
		last = page.at(-1) ?? last;
		if (page.length < 1_000) return Number(last.slice(folder.length));
	}
}
