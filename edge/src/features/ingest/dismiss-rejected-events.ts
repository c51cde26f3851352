import { dismissRejectedEvents } from "@lotse/shared/contract/events.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";

export const dismissRejectedEventsFeature = serve(dismissRejectedEvents)(
	async ({ input, caller, workspace, ports }) => {
		await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "events.dismiss",
				subject: caller.workspaceId,
				detail: { count: input.ids.length, ids: input.ids.slice(0, 50) },
			},
			[
				workspace.rejectedEvents.settle(
					input.ids,
					"dismissed",
					ports.clock.now(),
				),
			],
		);
		return { ok: true, body: { done: true } };
	},
);
