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

const usage = { prompt_tokens: 310, completion_tokens: 62, total_tokens: 372 };

/** How a stream ends: whole, broken off after so many bytes, or never. */
export type WorkersAiStreamEnd = "whole" | { breaksAfter: number } | "hangs";

/**
 * Stands in for `env.AI.run` with `stream: true`: server-sent events whose bytes come in pieces that respect neither lines nor letters, padding, usage
 * in the last event, `[DONE]`. Older models send `response`, newer ones deltas of a chat completion.
 */
export function standInStreamingAi(
	shape: "response" | "delta",
	answer: string,
	end: WorkersAiStreamEnd = "whole",
	bound = answer,
): WritingAi & { readonly modes: string[] } {
	const event = (piece: string) =>
		shape === "response"
			? { response: piece, p: "abdefghijk" }
			: { choices: [{ index: 0, delta: { content: piece } }] };
	const pieces = answer.match(/.{1,7}/gsu) ?? [];
	const events = [
		...pieces.map((piece) => JSON.stringify(event(piece))),
		JSON.stringify({ ...event(""), usage }),
		"[DONE]",
	];
	const bytes = new TextEncoder().encode(
		events.map((data) => `data: ${data}\n\n`).join(""),
	);
	const modes: string[] = [];
	return {
		modes,
		async run(_model, input) {
			modes.push("stream" in input ? "stream" : "bound");
			if (!("stream" in input))
				return { response: bound, tool_calls: [], usage };
			let at = 0;
			return new ReadableStream<Uint8Array>({
				pull(controller) {
					const isBroken = typeof end === "object" && at >= end.breaksAfter;
					if (isBroken) controller.error(new Error("network lost"));
					else if (at >= bytes.length && end === "hangs")
						return new Promise(() => undefined);
					else if (at >= bytes.length) controller.close();
					else controller.enqueue(bytes.slice(at, at + 11));
					at += 11;
					return undefined;
				},
			});
		},
	};
}

/** Stands in for `env.AI.run` with a text model. */
export function standInWritingAi(
	shape: WorkersAiReplyShape,
	answer: (messages: WriterRequest["messages"]) => string,
): WritingAi {
	return {
		async run(_model, { messages }) {
			const content = answer(messages as WriterRequest["messages"]);
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
