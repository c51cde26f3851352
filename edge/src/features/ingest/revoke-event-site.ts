import { revokeEventSite } from "@lotse/shared/contract/events.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";

export const revokeEventSiteFeature = serve(revokeEventSite)(
	async ({ input, caller, workspace, ports }) => {
		const { siteId } = input;
		const sites = await workspace.eventSites.list();
		const site = sites.find(({ id }) => id === siteId);
		if (!site) return { ok: false, code: "not-found" };
		if (site.revokedAt === null)
			await commitWithAudit(
				ports,
				caller.workspaceId,
				{
					actor: caller.memberId,
					action: "events.revoke-site",
					subject: siteId,
					detail: { name: site.name },
				},
				[workspace.eventSites.revoke(siteId, ports.clock.now())],
			);
		return { ok: true, body: { done: true } };
	},
);
