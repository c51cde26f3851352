import type { Stop } from "@lotse/shared/contract/stops.ts";
import type { Caller, Ports } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";

/** Pulls or releases the workspace's brake, with its trace. */
export async function setStop(
	ports: Ports,
	{ workspaceId, memberId }: Caller,
	isStopped: boolean,
	note: string,
): Promise<Stop> {
	const stop = { isStopped, by: memberId, at: ports.clock.now(), note };
	await commitWithAudit(
		ports,
		workspaceId,
		{
			actor: memberId,
			action: isStopped ? "stop.pull" : "stop.release",
			subject: workspaceId,
			detail: { note },
		},
		[ports.store.of(workspaceId).stop.set(stop)],
	);
	return stop;
}
