import * as z from "zod";
import type { Writer, WriterReply } from "../ports/writer.ts";

const models = {
	premium: "@cf/meta/llama-3.3-70b-instruct-fp8-fast",
	cheaper: "@cf/meta/llama-3.1-8b-instruct-fp8-fast",
} as const;
type Model = (typeof models)[keyof typeof models];

/** The part of the `AI` binding this driver uses. */
export interface WritingAi {
	run(
		model: Model,
		input: {
			messages: { role: string; content: string }[];
			response_format: {
				type: "json_schema";
				json_schema: Record<string, unknown>;
			};
			max_tokens: number;
			temperature: number;
		},
	): Promise<unknown>;
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

/** Texts by a language model on Workers AI. It does not stream bound JSON, so the answer comes whole. */
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
			const run = () =>
				within(
					request.deadline - now(),
					ai.run(model, {
						messages: request.messages.map((message) => ({ ...message })),
						response_format: {
							type: "json_schema",
							json_schema: request.schema,
						},
						max_tokens: request.maxTokens,
						temperature: request.temperature,
					}),
				);
			try {
				const answer = await run().catch(async (error) => {
					if (!isOverloaded(error)) throw error;
					await within(request.deadline - now(), wait(retryAfterMs));
					return run();
				});
				return readAnswer(answer, model);
			} catch (error) {
				return failureOf(error);
			}
		},
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
