import OpenAI from "openai";
import type { Writer, WriterReply, WriterRequest } from "../ports/writer.ts";

/** Where a model answers in the shape of OpenAI's chat completions: a vendor, a gateway, a machine in the office. */
export interface OpenAiCompatibleSettings {
	/** Up to and with the version, for example `http://localhost:11434/v1`. */
	readonly baseUrl: string;
	readonly model: string;
	readonly tier: "premium" | "cheaper";
	/** Servers of one's own often need none. */
	readonly apiKey?: string;
	/** Azure asks for one; null: none. */
	readonly apiVersion?: string | null;
	/** Absent: as long as the service waits for any model. */
	readonly secondsToAnswer?: number | undefined;
	readonly now: () => number;
	readonly fetch?: typeof fetch;
}

/** After the first; the client waits as `retry-after` says, else longer each time. */
const mostRetries = 2;
const mostDetail = 300;

/** How the answer is bound to JSON. Servers differ in what they know; each is tried once, and what works is kept. */
const formats = ["schema", "object", "none"] as const;

/** Texts by any model behind an OpenAI-compatible endpoint, streamed. */
export function openAiCompatibleWriter(
	settings: OpenAiCompatibleSettings,
): Writer {
	const { baseUrl, model, tier, apiKey = "none", apiVersion, now } = settings;
	const client = new OpenAI({
		baseURL: baseUrl,
		apiKey,
		maxRetries: mostRetries,
		...(apiVersion
			? {
					defaultQuery: { "api-version": apiVersion },
					defaultHeaders: { "api-key": apiKey },
				}
			: {}),
		...(settings.fetch ? { fetch: settings.fetch } : {}),
	});
	let format = 0;
	return {
		name: `openai-compatible-${model}`.slice(0, 80),
		tier,
		isModel: true,
		secondsToAnswer: settings.secondsToAnswer,
		async complete(request) {
			for (;;) {
				const kind = formats[format] ?? "none";
				const reply = await ask(client, model, kind, request, now);
				const isLast = format >= formats.length - 1;
				if (reply.ok || reply.code !== "not-accepted" || isLast) return reply;
				format += 1;
			}
		},
	};
}

async function ask(
	client: OpenAI,
	model: string,
	format: (typeof formats)[number],
	request: WriterRequest,
	now: () => number,
): Promise<WriterReply> {
	const left = request.deadline - now();
	if (left <= 0) return { ok: false, code: "timeout", detail: "no time left" };
	const signal = AbortSignal.timeout(left);
	let text = "";
	let refusal = "";
	let answering = model;
	let usage: { prompt_tokens: number; completion_tokens: number } | null = null;
	try {
		const stream = await client.chat.completions.create(
			{
				model,
				messages: request.messages.map((message) => ({ ...message })),
				temperature: request.temperature,
				max_tokens: request.maxTokens,
				stream: true,
				stream_options: { include_usage: true },
				...responseFormat(format, request.schema),
			},
			{ signal, timeout: left },
		);
		for await (const chunk of stream) {
			answering = chunk.model || answering;
			usage = chunk.usage ?? usage;
			const delta = chunk.choices[0]?.delta;
			refusal += delta?.refusal ?? "";
			if (!delta?.content) continue;
			text += delta.content;
			await request.onText?.(text);
		}
	} catch (error) {
		// What came before the break is kept: complete items in it are complete.
		if (text === "") return failureOf(error, signal.aborted);
		return reply(request, text, answering, usage, true);
	}
	if (text === "" && refusal !== "")
		return { ok: false, code: "refused", detail: cut(refusal) };
	// Cut off by the deadline without an error.
	if (text === "") return { ok: false, code: "empty", detail: "" };
	return reply(request, text, answering, usage, signal.aborted);
}

function reply(
	request: WriterRequest,
	text: string,
	model: string,
	usage: { prompt_tokens: number; completion_tokens: number } | null,
	isCut: boolean,
): WriterReply {
	const sent = request.messages.reduce(
		(sum, { content }) => sum + content.length,
		0,
	);
	return {
		ok: true,
		text,
		model: model.slice(0, 120),
		// About 3.6 characters a token, where the server does not count.
		tokensIn: usage?.prompt_tokens ?? Math.ceil(sent / 3.6),
		tokensOut: usage?.completion_tokens ?? Math.ceil(text.length / 3.6),
		isCut,
	};
}

function responseFormat(
	format: (typeof formats)[number],
	schema: Record<string, unknown>,
) {
	if (format === "none") return {};
	if (format === "object")
		return { response_format: { type: "json_object" as const } };
	return {
		response_format: {
			type: "json_schema" as const,
			json_schema: { name: "texts", schema, strict: true },
		},
	};
}

function failureOf(error: unknown, isLate: boolean): WriterReply {
	const detail = cut(error instanceof Error ? error.message : String(error));
	if (isLate || error instanceof OpenAI.APIConnectionTimeoutError)
		return { ok: false, code: "timeout", detail };
	if (error instanceof OpenAI.APIError) {
		const { status } = error;
		if (status === 429 || status === 503 || status === 529)
			return { ok: false, code: "overloaded", detail };
		if (status === 400 || status === 422)
			return { ok: false, code: "not-accepted", detail };
	}
	return { ok: false, code: "unreachable", detail };
}

const cut = (text: string): string => text.slice(0, mostDetail);
