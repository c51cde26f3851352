import type { ModelMessage } from "../../src/adapters/write-with-model.ts";

/** Stands in for a server with OpenAI's chat completions: a `fetch` that answers in the documented shape, or as `respond` says. */
export function standInChatCompletions(
	respond: (
		messages: readonly ModelMessage[],
		signal: AbortSignal | null,
	) => string | Response | Promise<Response>,
): { fetch: typeof fetch; calls: () => number } {
	let calls = 0;
	const standIn: typeof fetch = async (input, init) => {
		const request = new Request(
			input instanceof Request ? input : String(input),
			init as RequestInit,
		);
		if (
			!request.url.endsWith("/v1/chat/completions") ||
			request.method !== "POST"
		)
			return new Response("not found", { status: 404 });
		calls += 1;
		const body = await request.json<{
			model: string;
			messages: ModelMessage[];
		}>();
		const answer = await respond(body.messages, init?.signal ?? null);
		return typeof answer === "string"
			? Response.json(completion(body.model, answer))
			: answer;
	};
	return { fetch: standIn, calls: () => calls };
}

function completion(model: string, content: string) {
	return {
		id: "chatcmpl-B9MBs8CjcvOU2jLn4n570S5qMJKcT",
		object: "chat.completion",
		created: 1_741_569_952,
		model,
		choices: [
			{
				index: 0,
				message: { role: "assistant", content, refusal: null, annotations: [] },
				logprobs: null,
				finish_reason: "stop",
			},
		],
		usage: { prompt_tokens: 310, completion_tokens: 62, total_tokens: 372 },
		service_tier: "default",
	};
}
