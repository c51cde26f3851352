import { setEventDestination } from "@lotse/shared/contract/events.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";

export const setEventDestinationFeature = serve(setEventDestination)(
	async ({ input, caller, workspace, ports }) => {
		const { destinationId, isActive } = input;
		if (!(await workspace.eventDestinations.get(destinationId)))
			return { ok: false, code: "not-found" };
		await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "events.set-destination",
				subject: destinationId,
				detail: { isActive },
			},
			[workspace.eventDestinations.setActive(destinationId, isActive)],
		);
		return { ok: true, body: { done: true } };
	},
);
