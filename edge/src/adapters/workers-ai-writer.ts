import * as z from "zod";
import type { Writer } from "../ports.ts";
import { type ModelMessage, writeWithModel } from "./write-with-model.ts";

type Model = "@cf/meta/llama-3.3-70b-instruct-fp8-fast";
const model: Model = "@cf/meta/llama-3.3-70b-instruct-fp8-fast";
const timeoutMs = 30_000;

/** The part of the `AI` binding this driver uses. */
export interface WritingAi {
	run(
		model: Model,
		input: {
			messages: { role: string; content: string }[];
			response_format: { type: "json_object" };
			max_tokens: number;
			temperature: number;
		},
	): Promise<unknown>;
}

/** Workers AI answers JSON as an object or as text, and newer models in the shape of a chat completion. */
const replySchema = z.union([
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
]);

/** Texts by a language model on Workers AI. */
export function workersAiWriter(ai: WritingAi): Writer {
	const name = "workers-ai-llama-3.3-70b";
	const complete = async (messages: readonly ModelMessage[]) => {
		const reply = await within(
			timeoutMs,
			ai.run(model, {
				messages: messages.map((message) => ({ ...message })),
				response_format: { type: "json_object" },
				max_tokens: 1_500,
				temperature: 0.8,
			}),
		);
		const parsed = replySchema.safeParse(reply);
		return parsed.success ? parsed.data : "";
	};
	return { name, write: (brief) => writeWithModel(brief, name, complete) };
}

/** The binding takes no deadline of its own. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(
			() => reject(new Error(`no answer within ${milliseconds / 1_000} s`)),
			milliseconds,
		);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}
