import { removeSource } from "@lotse/shared/contract/sources.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";
import { passageCollections } from "../../services/knowledge/passage-collections.ts";

export const removeSourceFeature = serve(removeSource)(
	async ({ input, caller, workspace, ports }) => {
		const { sourceId } = input;
		const { workspaceId, memberId } = caller;
		const { knowledge } = workspace;
		const source = await knowledge.getSource(sourceId);
		if (!source) return { ok: false, code: "not-found" };
		const passages = await knowledge.passageIds(sourceId);
		const { kind, title, contentHash } = source;
		await commitWithAudit(
			ports,
			workspaceId,
			{
				actor: memberId,
				action: "source.remove",
				subject: sourceId,
				detail: { kind, title, contentHash, passages: passages.length },
			},
			[knowledge.removeSource(sourceId)],
		);
		// The rows are gone, so nothing finds these vectors any more; they are only cleared away.
		if (source.embedder !== null && passages.length > 0)
			for (const collection of passageCollections(source.embedder, null))
				await ports.vectors.remove(workspaceId, collection, passages);
		return { ok: true, body: { done: true } };
	},
);
