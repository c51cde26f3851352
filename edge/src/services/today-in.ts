import type { Ports, WorkspaceStore } from "../ports.ts";
import { dayIn } from "./day-in.ts";

/** Today's calendar day where the workspace is, `2026-11-22`: rules and laws apply by that day. */
export async function todayIn(
	ports: Ports,
	workspace: WorkspaceStore,
): Promise<string> {
	const { timeZone = "UTC" } = (await workspace.workspace.get()) ?? {};
	return dayIn(timeZone, ports.clock.now());
}
