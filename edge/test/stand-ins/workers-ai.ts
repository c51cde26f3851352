import { hashEmbedding } from "@lotse/shared/language/similarity/hash-embedding.ts";
import type { EmbeddingAi } from "../../src/adapters/workers-ai-embedder.ts";
import type { WritingAi } from "../../src/adapters/workers-ai-writer.ts";
import type { WriterRequest } from "../../src/ports/writer.ts";

/** Stands in for `env.AI.run` with bge-m3: its reply shape, its limit of 100 texts, vectors that are not of unit length. */
export function standInEmbeddingAi(): EmbeddingAi {
	return {
		async run(model, { text }) {
			if (model !== "@cf/baai/bge-m3") throw new Error("5007: No such model");
			if (text.length > 100 || text.some((one) => one === ""))
				throw new Error("5006: Error: oneOf at '/' not met");
			const data = text.map((one) =>
				hashEmbedding(one, 1_024).map((value) => value * 27),
			);
			return { shape: [text.length, 1_024], data, pooling: "cls" };
		},
	};
}

/** The shapes in which Workers AI returns a text model's JSON: as an object, as text, as a chat completion. */
export type WorkersAiReplyShape = "object" | "text" | "completion";

/** Stands in for `env.AI.run` with a text model. */
export function standInWritingAi(
	shape: WorkersAiReplyShape,
	answer: (messages: WriterRequest["messages"]) => string,
): WritingAi {
	return {
		async run(_model, { messages }) {
			const content = answer(messages as WriterRequest["messages"]);
			const usage = {
				prompt_tokens: 310,
				completion_tokens: 62,
				total_tokens: 372,
			};
			if (shape === "text") return { response: content, tool_calls: [], usage };
			if (shape === "object")
				return { response: JSON.parse(content), tool_calls: [], usage };
			const message = { role: "assistant", content };
			return {
				object: "chat.completion",
				choices: [{ index: 0, message, finish_reason: "stop" }],
				usage,
			};
		},
	};
}
