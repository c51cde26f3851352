import { updateSource } from "@lotse/shared/contract/sources.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";
import { sourceReply } from "../../services/knowledge/source-reply.ts";

export const updateSourceFeature = serve(updateSource)(
	async ({ input, caller, workspace, ports }) => {
		const { sourceId, ...said } = input;
		const { knowledge } = workspace;
		if (!(await knowledge.getSource(sourceId)))
			return { ok: false, code: "not-found" };
		const change = Object.fromEntries(
			Object.entries(said).filter(([, value]) => value !== undefined),
		);
		await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "source.update",
				subject: sourceId,
				detail: change,
			},
			[knowledge.updateSource(sourceId, change)],
		);
		const source = await knowledge.getSource(sourceId);
		return source
			? { ok: true, body: { source: sourceReply(source) } }
			: { ok: false, code: "not-found" };
	},
);
