import type { WriterRequest } from "../../src/ports/writer.ts";

type Message = WriterRequest["messages"][number];

/** What was asked, as the server reads it. */
export interface AskedOf {
	readonly messages: readonly Message[];
	readonly body: Record<string, unknown>;
	/** Counts up from 1. */
	readonly call: number;
	readonly signal: AbortSignal | null;
}

/** How it answers: text as a stream of chunks, cut off in the middle, a refusal, silence, or a whole response. */
export type Answer =
	| string
	| { readonly cutAfter: number; readonly text: string }
	| { readonly refusal: string }
	| { readonly silent: true }
	| Response;

/**
 * Stands in for a server with OpenAI's chat completions: a `fetch` that answers as the published reference says, streaming in small chunks when asked to, with the
 * final chunk that holds the usage.
 */
export function standInOpenAi(respond: (asked: AskedOf) => Answer): {
	readonly fetch: typeof fetch;
	readonly calls: () => number;
	readonly bodies: Record<string, unknown>[];
} {
	const bodies: Record<string, unknown>[] = [];
	const standIn: typeof fetch = async (input, init) => {
		const request = new Request(
			input instanceof Request ? input : String(input),
			init as RequestInit,
		);
		const { pathname } = new URL(request.url);
		if (pathname !== "/v1/chat/completions" || request.method !== "POST")
			return failure(404, "Unknown request URL", "invalid_request_error");
		const body = await request.json<Record<string, unknown>>();
		const { messages, stream, model } = body;
		if (!Array.isArray(messages) || typeof model !== "string")
			return failure(
				400,
				"Missing required parameter",
				"invalid_request_error",
			);
		bodies.push(body);
		const signal = init?.signal ?? null;
		const answer = respond({ messages, body, call: bodies.length, signal });
		if (answer instanceof Response) return answer;
		if (typeof answer === "object" && "silent" in answer)
			return new Promise((_, reject) => {
				signal?.addEventListener("abort", () =>
					reject(new DOMException("aborted", "AbortError")),
				);
			});
		return stream === true
			? streamed(model, answer, signal)
			: Response.json(completion(model, answer));
	};
	return { fetch: standIn, calls: () => bodies.length, bodies };
}

/** The error object of the reference. */
export function failure(
	status: number,
	message: string,
	type: string,
	headers: Record<string, string> = {},
): Response {
	return Response.json(
		{ error: { message, type, param: null, code: null } },
		{ status, headers },
	);
}

type Spoken = Exclude<Answer, Response | { readonly silent: true }>;

function streamed(
	model: string,
	answer: Spoken,
	signal: AbortSignal | null,
): Response {
	const [text, refusal] = partsOf(answer);
	const event = (data: unknown) => `data: ${JSON.stringify(data)}\n\n`;
	const chunk = (delta: object, finish: string | null) => ({
		id: "chatcmpl-B9MBs8CjcvOU2jLn4n570S5qMJKcT",
		object: "chat.completion.chunk",
		created: 1_741_569_952,
		model,
		system_fingerprint: "fp_44709d6fcb",
		choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
		usage: null,
	});
	const pieces = text.match(/[\s\S]{1,9}/gu) ?? [];
	const isCut = typeof answer === "object" && "cutAfter" in answer;
	const events = [
		event(chunk({ role: "assistant", content: "", refusal: null }, null)),
		...pieces.map((content) => event(chunk({ content }, null))),
		...(refusal === "" ? [] : [event(chunk({ refusal }, null))]),
		event(chunk({}, "stop")),
		event({
			...chunk({}, null),
			choices: [],
			usage: { prompt_tokens: 310, completion_tokens: 62, total_tokens: 372 },
		}),
		"data: [DONE]\n\n",
	];
	const sent = isCut ? events.slice(0, 1 + pieces.length) : events;
	let at = 0;
	const body = new ReadableStream({
		pull(controller) {
			const next = sent[at];
			at += 1;
			if (signal?.aborted) controller.error(new Error("aborted"));
			else if (next !== undefined)
				controller.enqueue(new TextEncoder().encode(next));
			else if (isCut) controller.error(new Error("connection reset"));
			else controller.close();
		},
	});
	return new Response(body, {
		headers: { "content-type": "text/event-stream" },
	});
}

function partsOf(answer: Spoken): readonly [text: string, refusal: string] {
	if (typeof answer === "string") return [answer, ""];
	if ("refusal" in answer) return ["", answer.refusal];
	return [answer.text.slice(0, answer.cutAfter), ""];
}

function completion(model: string, answer: Spoken) {
	const [content, refusal] = partsOf(answer);
	return {
		id: "chatcmpl-B9MBs8CjcvOU2jLn4n570S5qMJKcT",
		object: "chat.completion",
		created: 1_741_569_952,
		model,
		choices: [
			{
				index: 0,
				message: {
					role: "assistant",
					content: content === "" ? null : content,
					refusal: refusal === "" ? null : refusal,
					annotations: [],
				},
				logprobs: null,
				finish_reason: "stop",
			},
		],
		usage: { prompt_tokens: 310, completion_tokens: 62, total_tokens: 372 },
		service_tier: "default",
	};
}
