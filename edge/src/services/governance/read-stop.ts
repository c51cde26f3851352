import type { Stop } from "@lotse/shared/contract/stops.ts";
import type { WorkspaceStore } from "../../ports.ts";

/** The workspace's brake, read now; never pulled counts as off. */
export async function readStop(workspace: WorkspaceStore): Promise<Stop> {
	return (
		(await workspace.stop.get()) ?? {
			isStopped: false,
			by: null,
			at: null,
			note: "",
		}
	);
}
