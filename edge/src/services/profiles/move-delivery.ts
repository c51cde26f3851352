import type { StoredAudienceDelivery } from "../../ports/audience-store.ts";
import type { Ports } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";

/**
 * Moves a delivery to a customer list on by one step, with its trace. Null where somebody else was faster.
 */
export async function moveDelivery(
	ports: Ports,
	workspaceId: string,
	step: { readonly actor: string; readonly action: string },
	before: StoredAudienceDelivery,
	change: Partial<StoredAudienceDelivery>,
): Promise<StoredAudienceDelivery | null> {
	const { audienceDeliveries } = ports.store.of(workspaceId);
	const after = { ...before, ...change, updatedAt: ports.clock.now() };
	const { customerId, userListId, segmentId, added, removed, state } = after;
	const done = await commitWithAudit(
		ports,
		workspaceId,
		{
			...step,
			subject: before.id,
			detail: { segmentId, customerId, userListId, state, added, removed },
		},
		[audienceDeliveries.update(after)],
		async () =>
			(await audienceDeliveries.get(before.id))?.version === before.version,
	);
	return done.ok ? { ...after, version: before.version + 1 } : null;
}
