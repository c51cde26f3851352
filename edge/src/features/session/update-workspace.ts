import { updateWorkspace } from "@lotse/shared/contract/session.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";

export const updateWorkspaceFeature = serve(updateWorkspace)(
	async ({ input, caller, workspace, ports }) => {
		const before = await workspace.workspace.get();
		if (before === null) return { ok: false, code: "not-found" };
		const change = {
			name: input.name ?? before.name,
			language: input.language ?? before.language,
			selfApproval: input.selfApproval ?? before.selfApproval,
		};
		await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "workspace.update",
				subject: caller.workspaceId,
				detail: change,
			},
			[workspace.workspace.update(change)],
		);
		return { ok: true, body: { ...before, ...change } };
	},
);
