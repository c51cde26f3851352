import { retryEventDeliveries } from "@lotse/shared/contract/events.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";

export const retryEventDeliveriesFeature = serve(retryEventDeliveries)(
	async ({ input, caller, workspace, ports }) => {
		const { destinationId, messageIds } = input;
		if (!(await workspace.eventDestinations.get(destinationId)))
			return { ok: false, code: "not-found" };
		await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "events.retry",
				subject: destinationId,
				detail: { count: messageIds.length },
			},
			[
				workspace.eventDeliveries.retry(
					destinationId,
					messageIds,
					ports.clock.now(),
				),
			],
		);
		return { ok: true, body: { done: true } };
	},
);
