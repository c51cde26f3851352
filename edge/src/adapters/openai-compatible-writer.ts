import OpenAI from "openai";
import type { Writer } from "../ports.ts";
import { writeWithModel } from "./write-with-model.ts";

/** Where a model answers in the shape of OpenAI's chat completions: a vendor, a gateway, a machine in the office. */
export interface OpenAiCompatibleSettings {
	/** Up to and with the version, for example `http://localhost:11434/v1`. */
	readonly baseUrl: string;
	readonly model: string;
	/** Servers of one's own often need none. */
	readonly apiKey?: string;
	/** Milliseconds for one answer; 30,000 unless told. */
	readonly timeoutMs?: number;
	readonly fetch?: typeof fetch;
}

/** Texts by any model behind an OpenAI-compatible endpoint. */
export function openAiCompatibleWriter(
	settings: OpenAiCompatibleSettings,
): Writer {
	const { baseUrl, model, apiKey = "none", timeoutMs = 30_000 } = settings;
	const client = new OpenAI({
		baseURL: baseUrl,
		apiKey,
		timeout: timeoutMs,
		maxRetries: 1,
		...(settings.fetch ? { fetch: settings.fetch } : {}),
	});
	const name = `openai-compatible-${model}`.slice(0, 80);
	return {
		name,
		write: (brief) =>
			writeWithModel(brief, name, async (messages) => {
				const reply = await client.chat.completions.create({
					model,
					messages: messages.map((message) => ({ ...message })),
					response_format: { type: "json_object" },
					temperature: 0.8,
				});
				return reply.choices[0]?.message.content ?? "";
			}),
	};
}
