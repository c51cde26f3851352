import { getSource } from "@lotse/shared/contract/sources.ts";
import { serve } from "../../serve.ts";
import { sourceReply } from "../../services/knowledge/source-reply.ts";

export const getSourceFeature = serve(getSource)(
	async ({ input, workspace }) => {
		const { sourceId, limit, from, only } = input;
		const source = await workspace.knowledge.getSource(sourceId);
		if (!source) return { ok: false, code: "not-found" };
		const passages = await workspace.knowledge.listPassages({
			sourceId,
			from,
			limit,
			onlyWithheld: only === "withheld",
		});
		return {
			ok: true,
			body: {
				source: sourceReply(source),
				passages: passages.map(({ verdict, injection, ...passage }) => ({
					...passage,
					screening: { verdict, injection },
					isWithheld: verdict !== "clear" && passage.releasedAt === null,
				})),
			},
		};
	},
);
