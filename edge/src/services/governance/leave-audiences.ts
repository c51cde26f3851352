import type { PersonNames } from "../../ports/privacy-store.ts";
import type { Ports } from "../../ports.ts";
import { openAdPlatform } from "../ads/open-ad-platform.ts";
import { changeAudience } from "../profiles/change-audience.ts";

/**
 * Takes somebody off every customer list they were put on: the first thing of an erasure, while their hashed contact can still be opened. The
 * lists that could not be reached are named, for whoever has to take them off by hand.
 */
export async function leaveAudiences(
	ports: Ports,
	workspaceId: string,
	person: PersonNames,
): Promise<{ left: number; failed: string[] }> {
	const { audienceMembers } = ports.store.of(workspaceId);
	const members = await audienceMembers.of(person.exact);
	const lists = Map.groupBy(
		members,
		({ customerId, userListId }) => `${customerId}/${userListId}`,
	);
	const failed: string[] = [];
	let left = 0;
	for (const [list, some] of lists) {
		const customerId = some[0]?.customerId ?? "";
		const opened = await openAdPlatform(ports, workspaceId, customerId);
		const off = opened.ok
			? await changeAudience(ports, workspaceId, opened, "remove", some)
			: null;
		if (off?.failure === null) left += 1;
		else failed.push(list);
	}
	return { left, failed };
}
