import * as z from "zod";
import type { Reranker } from "../ports/knowledge-ports.ts";

const model = "@cf/baai/bge-reranker-base";
const replySchema = z.object({
	response: z.array(z.object({ id: z.int().min(0), score: z.number() })),
});

/** The part of a Workers AI binding this driver uses. */
export interface RerankingAi {
	run(
		model: string,
		input: { query: string; top_k: number; contexts: { text: string }[] },
	): Promise<unknown>;
}

/** Cloudflare's `bge-reranker-base`. What it does not answer, or not for every text, leaves the order as it was. */
export function workersAiReranker(ai: RerankingAi): Reranker {
	return {
		name: "bge-reranker-base",
		async score(query, texts) {
			if (texts.length === 0) return [];
			try {
				const reply = await ai.run(model, {
					query,
					top_k: texts.length,
					contexts: texts.map((text) => ({ text })),
				});
				const { response } = replySchema.parse(reply);
				const scores = new Map(response.map(({ id, score }) => [id, score]));
				const all = texts.flatMap((_, index) => scores.get(index) ?? []);
				return all.length === texts.length ? all : null;
			} catch (error) {
				console.warn("reranker did not answer", error);
				return null;
			}
		},
	};
}
