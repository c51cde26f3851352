import { listSources } from "@lotse/shared/contract/sources.ts";
import { serve } from "../../serve.ts";
import { sourceReply } from "../../services/knowledge/source-reply.ts";

export const listSourcesFeature = serve(listSources)(
	async ({ input, workspace }) => {
		const { knowledge } = workspace;
		const [sources, total] = await Promise.all([
			knowledge.listSources(input),
			knowledge.countSources(),
		]);
		return { ok: true, body: { sources: sources.map(sourceReply), total } };
	},
);
