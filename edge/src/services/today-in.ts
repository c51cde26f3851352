import type { Ports, WorkspaceStore } from "../ports.ts";

/** Today's calendar day where the workspace is, `2026-11-22`: rules and laws apply by that day. */
export async function todayIn(
	ports: Ports,
	workspace: WorkspaceStore,
): Promise<string> {
	const { timeZone = "UTC" } = (await workspace.workspace.get()) ?? {};
	// Swedish dates are written the ISO way.
	return new Intl.DateTimeFormat("sv-SE", {
		timeZone,
		dateStyle: "short",
	}).format(ports.clock.now());
}
