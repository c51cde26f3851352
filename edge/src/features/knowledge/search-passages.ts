import { searchPassages } from "@lotse/shared/contract/passages.ts";
import { serve } from "../../serve.ts";
import { retrievePassages } from "../../services/knowledge/retrieve-passages.ts";

export const searchPassagesFeature = serve(searchPassages)(
	async ({ input, caller, ports }) => {
		const { passages } = await retrievePassages(ports, caller.workspaceId, {
			...input,
			language: input.language ?? null,
			at: ports.clock.now(),
		});
		const { embedder, vectors, reranker } = ports;
		return {
			ok: true,
			body: {
				passages,
				embedder: embedder.name,
				vectors: vectors.name,
				reranker: reranker?.name ?? null,
			},
		};
	},
);
