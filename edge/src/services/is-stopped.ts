import type { Ports } from "../ports.ts";
import { readStop } from "./governance/read-stop.ts";

/** Whether the workspace's brake is on, read now. `holdEffects` asks this before anything leaves; ask it yourself only to say so early. */
export async function isStopped(
	ports: Pick<Ports, "store">,
	workspaceId: string,
): Promise<boolean> {
	return (await readStop(ports.store.of(workspaceId))).isStopped;
}
