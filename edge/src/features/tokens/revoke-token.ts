import { revokeToken } from "@lotse/shared/contract/tokens.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";

export const revokeTokenFeature = serve(revokeToken)(
	async ({ input, caller, workspace, ports }) => {
		const token = await workspace.tokens.get(input.tokenId);
		if (
			!token ||
			(token.memberId !== caller.memberId && caller.role !== "admin")
		)
			return { ok: false, code: "not-found" };
		await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "token.revoke",
				subject: token.id,
				detail: { name: token.name },
			},
			[workspace.tokens.remove(token.id)],
		);
		return { ok: true, body: { done: true } };
	},
);
