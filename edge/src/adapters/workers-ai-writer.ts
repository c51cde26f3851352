import * as z from "zod";
import type { Writer, WriterReply, WriterRequest } from "../ports/writer.ts";
import { serverEvents } from "./workers-ai-writer/server-events.ts";

const models = {
	premium: "@cf/meta/llama-3.3-70b-instruct-fp8-fast",
	cheaper: "@cf/meta/llama-3.1-8b-instruct-fp8-fast",
} as const;
type Model = (typeof models)[keyof typeof models];

interface WritingInput {
	messages: { role: string; content: string }[];
	max_tokens: number;
	temperature: number;
}
/** Bound JSON does not stream, and a stream cannot be bound (developers.cloudflare.com/workers-ai/features/json-mode). */
type WritingMode =
	| {
			response_format: {
				type: "json_schema";
				json_schema: Record<string, unknown>;
			};
	  }
	| { stream: true };

/** The part of the `AI` binding this driver uses. */
export interface WritingAi {
	run(model: Model, input: WritingInput & WritingMode): Promise<unknown>;
}

const usage = z.object({
	prompt_tokens: z.number(),
	completion_tokens: z.number(),
});
/** Workers AI answers JSON as an object or as text, and newer models in the shape of a chat completion. */
const replySchema = z
	.union([
		z.object({ response: z.string() }).transform((reply) => reply.response),
		z
			.object({ response: z.looseObject({}) })
			.transform((reply) => JSON.stringify(reply.response)),
		z
			.object({
				choices: z.tuple(
					[z.object({ message: z.object({ content: z.string() }) })],
					z.unknown(),
				),
			})
			.transform((reply) => reply.choices[0].message.content),
	])
	.nullable()
	.catch(null);

/** The binding takes neither; it is asked again once when it is overloaded. */
const retryAfterMs = 500;

/** Longer answers are cut: no task asks for as much. */
const mostCharacters = 100_000;

/**
 * Texts by a language model on Workers AI. Where somebody waits for the first texts the answer is streamed, and asked for in words only to be JSON; an answer without any
 * JSON in it is asked for once more, bound to the schema and whole, as it is at once where nobody waits.
 */
export function workersAiWriter(
	ai: WritingAi,
	tier: "premium" | "cheaper",
	now: () => number,
): Writer {
	const model = models[tier];
	return {
		name: `workers-ai-${tier}`,
		tier,
		isModel: true,
		async complete(request) {
			if (request.deadline <= now())
				return { ok: false, code: "timeout", detail: "no time left" };
			const left = () => request.deadline - now();
			const run = (mode: WritingMode) =>
				within(
					left(),
					ai.run(model, {
						messages: request.messages.map((message) => ({ ...message })),
						max_tokens: request.maxTokens,
						temperature: request.temperature,
						...mode,
					}),
				);
			const ask = (mode: WritingMode) =>
				run(mode).catch(async (error) => {
					if (!isOverloaded(error)) throw error;
					await within(left(), wait(retryAfterMs));
					return run(mode);
				});
			const bound = async () =>
				readAnswer(
					await ask({
						response_format: {
							type: "json_schema",
							json_schema: request.schema,
						},
					}),
					model,
				);
			try {
				const { onText } = request;
				if (onText === undefined) return await bound();
				const streamed = await ask({ stream: true });
				if (!(streamed instanceof ReadableStream))
					return readAnswer(streamed, model);
				const reply = await readStream(streamed, model, request, onText, left);
				if (!reply.ok || reply.isCut || reply.text.includes("}")) return reply;
				return withTokensOf(await bound(), reply);
			} catch (error) {
				return failureOf(error);
			}
		},
	};
}

/** Both answers were paid for. */
function withTokensOf(
	reply: WriterReply,
	before: WriterReply & { ok: true },
): WriterReply {
	return reply.ok
		? {
				...reply,
				tokensIn: reply.tokensIn + before.tokensIn,
				tokensOut: reply.tokensOut + before.tokensOut,
			}
		: reply;
}

/** What one event of the stream adds: older models say `response`, newer ones the delta of a chat completion; the last one counts. */
const pieceSchema = z.object({
	response: z.string().nullish().catch(null),
	choices: z
		.array(
			z.object({
				delta: z.object({ content: z.string().nullish() }).optional(),
			}),
		)
		.catch([])
		.default([]),
	usage: usage.nullish().catch(null),
});

/** Reads the answer event by event. What came before a break or the deadline is kept: complete items in it are complete. */
async function readStream(
	stream: ReadableStream,
	model: Model,
	request: WriterRequest,
	onText: (soFar: string) => Promise<void>,
	left: () => number,
): Promise<WriterReply> {
	const reader = serverEvents(stream).getReader();
	let text = "";
	let counted: z.infer<typeof usage> | null = null;
	let isCut = false;
	try {
		while (text.length <= mostCharacters) {
			const { done, value } = await within(left(), reader.read());
			if (done) break;
			const piece = pieceSchema.parse(value);
			counted = piece.usage ?? counted;
			const more = piece.response ?? piece.choices[0]?.delta?.content ?? "";
			if (more === "") continue;
			text += more;
			await onText(text);
		}
	} catch (error) {
		if (text === "") throw error;
		isCut = true;
	} finally {
		// Not waited for: a stream that hangs would hang here too.
		reader.cancel().catch(() => undefined);
	}
	if (text === "") return { ok: false, code: "empty", detail: "" };
	const sent = request.messages.reduce(
		(sum, { content }) => sum + content.length,
		0,
	);
	return {
		ok: true,
		text: text.slice(0, mostCharacters),
		model,
		// About 3.6 characters a token, where a break took the count along.
		tokensIn: counted?.prompt_tokens ?? Math.ceil(sent / 3.6),
		tokensOut: counted?.completion_tokens ?? Math.ceil(text.length / 3.6),
		isCut,
	};
}

function readAnswer(answer: unknown, model: Model): WriterReply {
	const text = replySchema.parse(answer);
	if (text === null || text === "")
		return { ok: false, code: "empty", detail: "" };
	const counted = z.object({ usage }).safeParse(answer);
	return {
		ok: true,
		text,
		model,
		tokensIn: counted.success ? counted.data.usage.prompt_tokens : 0,
		tokensOut: counted.success ? counted.data.usage.completion_tokens : 0,
		isCut: false,
	};
}

class TooLate extends Error {}

/** "3040: Capacity temporarily exceeded", and HTTP's own words. */
function isOverloaded(error: unknown): boolean {
	return error instanceof Error && /3040|capacity|429/i.test(error.message);
}

function failureOf(error: unknown): WriterReply {
	const detail = (error instanceof Error ? error.message : String(error)).slice(
		0,
		300,
	);
	if (error instanceof TooLate) return { ok: false, code: "timeout", detail };
	return {
		ok: false,
		code: isOverloaded(error) ? "overloaded" : "unreachable",
		detail,
	};
}

const wait = (milliseconds: number) =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The binding takes no deadline of its own. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(
			() => reject(new TooLate("no answer in time")),
			Math.max(0, milliseconds),
		);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}
