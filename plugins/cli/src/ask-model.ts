import type { PromptMessage } from "@lotse/shared/language/generation/render-prompt.ts";
import type { Context } from "./command.ts";

export type ModelAnswer =
	| {
			readonly ok: true;
			readonly text: string;
			readonly latencyMs: number;
			readonly tokens: number | null;
	  }
	| { readonly ok: false; readonly reason: string };

export type ModelAddress = {
	/** Up to and without `/chat/completions`. */
	readonly baseUrl: string;
	readonly model: string;
	readonly apiKey: string | null;
};

const patienceMs = 120_000;
const mostTokens = 2_000;

/** Asks a model of any OpenAI-compatible service (Ollama, vLLM, OpenAI, …) once. Source: platform.openai.com/docs/api-reference/chat. */
export async function askModel(
	{ baseUrl, model, apiKey }: ModelAddress,
	messages: readonly PromptMessage[],
	temperature: number,
	{ fetch, now }: Pick<Context, "fetch" | "now">,
): Promise<ModelAnswer> {
	const startedAt = now();
	try {
		const response = await fetch(`${baseUrl}/chat/completions`, {
			method: "POST",
			headers: {
				"content-type": "application/json",
				...(apiKey === null ? {} : { authorization: `Bearer ${apiKey}` }),
			},
			body: JSON.stringify({
				model,
				messages,
				temperature,
				max_tokens: mostTokens,
				response_format: { type: "json_object" },
			}),
			signal: AbortSignal.timeout(patienceMs),
		});
		const body: unknown = await response.json();
		if (!response.ok) return { ok: false, reason: `HTTP ${response.status}` };
		const text = contentOf(body);
		return text === null
			? { ok: false, reason: "an answer without a text" }
			: {
					ok: true,
					text,
					latencyMs: now() - startedAt,
					tokens: tokensOf(body),
				};
	} catch (error) {
		return {
			ok: false,
			reason: error instanceof Error ? error.message : "no answer",
		};
	}
}

const at = (value: unknown, key: string): unknown =>
	typeof value === "object" && value !== null
		? Reflect.get(value, key)
		: undefined;

function contentOf(body: unknown): string | null {
	const choices = at(body, "choices");
	const [first] = Array.isArray(choices) ? choices : [];
	const content = at(at(first, "message"), "content");
	return typeof content === "string" && content !== "" ? content : null;
}

function tokensOf(body: unknown): number | null {
	const total = at(at(body, "usage"), "total_tokens");
	return typeof total === "number" ? total : null;
}
