import { removeWordpressSite } from "@lotse/shared/contract/publishing.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";

export const removeWordpressSiteFeature = serve(removeWordpressSite)(
	async ({ input: { siteId }, caller, workspace, ports }) => {
		const site = await workspace.wordpressSites.get(siteId);
		if (site === null) return { ok: false, code: "not-found" };
		const committed = await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "wordpress.disconnect",
				subject: siteId,
				detail: { url: site.url },
			},
			[workspace.wordpressSites.remove(siteId)],
		);
		if (!committed.ok) throw new Error(`conflict in ${committed.conflict}`);
		return { ok: true, body: { done: true } };
	},
);
