import type { AdStop } from "@lotse/shared/contract/ads-accounts.ts";
import type { Caller, Ports } from "../ports.ts";
import { commitWithAudit } from "./commit-with-audit.ts";

/** Pulls or releases the workspace's brake, with its trace. */
export async function setAdsStop(
	ports: Ports,
	{ workspaceId, memberId }: Caller,
	isStopped: boolean,
	note: string,
): Promise<AdStop> {
	const stop = { isStopped, by: memberId, at: ports.clock.now(), note };
	await commitWithAudit(
		ports,
		workspaceId,
		{
			actor: memberId,
			action: isStopped ? "ads.stop" : "ads.release",
			subject: workspaceId,
			detail: { note },
		},
		[ports.store.of(workspaceId).adSettings.setStop(stop)],
	);
	return stop;
}
