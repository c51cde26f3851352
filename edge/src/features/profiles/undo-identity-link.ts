import { undoIdentityLink } from "@lotse/shared/contract/profiles.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";

export const undoIdentityLinkFeature = serve(undoIdentityLink)(
	async ({ input, caller, workspace, ports }) => {
		const link = await workspace.identities.get(input.linkId);
		if (!link || link.undoneAt !== null)
			return { ok: false, code: "not-found" };
		const { workspaceId, memberId } = caller;
		const done = await commitWithAudit(
			ports,
			workspaceId,
			{
				actor: memberId,
				action: "identity.undo",
				subject: link.id,
				detail: { reason: link.reason },
			},
			[workspace.identities.undo(link.id, ports.clock.now(), memberId)],
		);
		if (!done.ok) return { ok: false, code: "conflict" };
		return { ok: true, body: { done: true } };
	},
);
