import { setAdGuard } from "@lotse/shared/contract/ads-watch.ts";
import { serve } from "../../serve.ts";
import { readAdGuard } from "../../services/ads/read-ad-guard.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";

export const setAdGuardFeature = serve(setAdGuard)(
	async ({ input, caller, workspace, ports }) => {
		const before = await readAdGuard(workspace);
		await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "ads.guard",
				subject: caller.workspaceId,
				detail: { before, after: input },
			},
			[workspace.adGuard.set(input)],
		);
		return { ok: true, body: input };
	},
);
