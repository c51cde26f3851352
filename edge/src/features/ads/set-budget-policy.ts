import { setBudgetPolicy } from "@lotse/shared/contract/ads-accounts.ts";
import { serve } from "../../serve.ts";
import { readAdSettings } from "../../services/ads/read-ad-settings.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";

export const setBudgetPolicyFeature = serve(setBudgetPolicy)(
	async ({ input, caller, workspace, ports }) => {
		const { policy: before } = await readAdSettings(workspace);
		await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "ads.policy",
				subject: caller.workspaceId,
				detail: { before, after: input },
			},
			[workspace.adSettings.setPolicy(input)],
		);
		return { ok: true, body: input };
	},
);
