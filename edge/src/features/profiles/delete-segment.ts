import { deleteSegment } from "@lotse/shared/contract/segments.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";

export const deleteSegmentFeature = serve(deleteSegment)(
	async ({ input, caller, workspace, ports }) => {
		const segment = await workspace.segments.get(input.segmentId);
		if (!segment) return { ok: false, code: "not-found" };
		const done = await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "segment.delete",
				subject: segment.id,
				detail: { name: segment.name },
			},
			[workspace.segments.remove(segment.id)],
		);
		return done.ok
			? { ok: true, body: { done: true } }
			: { ok: false, code: "conflict" };
	},
);
