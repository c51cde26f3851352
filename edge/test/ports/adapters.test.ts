import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { cryptoRandom } from "../../src/adapters/crypto-random.ts";
import { emailBindingMail } from "../../src/adapters/email-binding-mail.ts";
import { embeddedWriter } from "../../src/adapters/embedded-writer.ts";
import { hashedEmbedder } from "../../src/adapters/hashed-embedder.ts";
import { logMail } from "../../src/adapters/log-mail.ts";
import { openAiCompatibleWriter } from "../../src/adapters/openai-compatible-writer.ts";
import { vectorize } from "../../src/adapters/vectorize.ts";
import { webCryptoSecrets } from "../../src/adapters/web-crypto-secrets.ts";
import { workersAiEmbedder } from "../../src/adapters/workers-ai-embedder.ts";
import { workersAiWriter } from "../../src/adapters/workers-ai-writer.ts";
import { workflowJobs } from "../../src/adapters/workflow-jobs.ts";
import type { WriterRequest } from "../../src/ports/writer.ts";
import { answerFrom } from "../stand-ins/answer-from.ts";
import { failure, standInOpenAi } from "../stand-ins/openai-server.ts";
import { standInVectorizeIndex } from "../stand-ins/vectorize-index.ts";
import {
	standInEmbeddingAi,
	standInStreamingAi,
	standInWritingAi,
} from "../stand-ins/workers-ai.ts";
import { standInWorkflow } from "../stand-ins/workflow.ts";
import { embedderSuite } from "./embedder.suite.ts";
import { jobsSuite } from "./jobs.suite.ts";
import { mailSuite } from "./mail.suite.ts";
import { secretsSuite } from "./secrets.suite.ts";
import { vectorsSuite } from "./vectors.suite.ts";
import { writerRequest, writerSuite } from "./writer.suite.ts";

embedderSuite("hashed n-grams", () => hashedEmbedder);
embedderSuite("Workers AI", () => workersAiEmbedder(standInEmbeddingAi()));

const index = standInVectorizeIndex();
vectorsSuite("vectorize", () => vectorize(index.index), index.settle);

const writerAt = (server: { fetch: typeof fetch }) =>
	openAiCompatibleWriter({
		baseUrl: "https://models.lotse.example/v1",
		model: "house-model",
		tier: "premium",
		now: Date.now,
		fetch: server.fetch,
	});
const answering = (messages: WriterRequest["messages"]) =>
	answerFrom(messages[1]?.content ?? "");

writerSuite("embedded", () => embeddedWriter);
for (const shape of ["object", "text", "completion"] as const)
	writerSuite(`Workers AI, JSON as ${shape}`, () =>
		workersAiWriter(standInWritingAi(shape, answering), "premium", Date.now),
	);
writerSuite("OpenAI-compatible", () =>
	writerAt(standInOpenAi(({ messages }) => answering(messages))),
);
// The same suite against a real server: Ollama, vLLM, Azure, OpenAI.
const { LOTSE_OPENAI_BASE_URL: realUrl, LOTSE_OPENAI_MODEL: realModel } = env;
const realSeconds = Number(env.LOTSE_OPENAI_TIMEOUT_SECONDS ?? 60);
if (realUrl && realModel)
	writerSuite(
		`${realModel} at LOTSE_OPENAI_BASE_URL`,
		() =>
			openAiCompatibleWriter({
				baseUrl: realUrl,
				model: realModel,
				tier: "premium",
				now: Date.now,
				apiKey: env.LOTSE_OPENAI_API_KEY ?? "none",
				secondsToAnswer: realSeconds,
			}),
		realSeconds,
	);

secretsSuite("Web Crypto", (keys) => webCryptoSecrets(keys, cryptoRandom));

mailSuite("log", () => {
	const lines: string[] = [];
	return {
		mail: logMail((line) => void lines.push(line)),
		sent: () => lines.join("\n"),
	};
});
mailSuite("Cloudflare e-mail", () => {
	const sent: object[] = [];
	const binding = {
		send: async (message: object) => ({
			messageId: String(sent.push(message)),
		}),
	};
	return {
		mail: emailBindingMail(binding, "lotse@demo.lotse.example"),
		sent: () => JSON.stringify(sent).replaceAll("\\n", "\n"),
	};
});

jobsSuite("Workflow", () => {
	const { workflow, started, setStatus } = standInWorkflow();
	const end = async (jobId: string, attempt: number) =>
		setStatus(`${jobId}-${attempt}`, "complete");
	return { jobs: workflowJobs(workflow), starts: () => started.length, end };
});

describe("vectorize", () => {
	it("splits what is more than the platform takes at once", async () => {
		const { index, callSizes } = standInVectorizeIndex();
		const items = Array.from({ length: 2_001 }, (_, at) => ({
			id: `${at}`,
			values: [1],
		}));
		await vectorize(index).upsert("wsp_a", "ads", items);
		expect(callSizes).toEqual([1_000, 1_000, 1]);
	});
});

describe("Workers AI writer", () => {
	const whole = JSON.stringify({
		items: [
			{ slot: "headline", text: "Süß aus Görlitz" },
			{ slot: "headline", text: "Zweiter" },
		],
	});
	const writing = async (
		ai: ReturnType<typeof standInStreamingAi>,
		seconds = 60,
	) => {
		const seen: string[] = [];
		const writer = workersAiWriter(ai, "premium", Date.now);
		const reply = await writer.complete({
			...writerRequest(),
			deadline: Date.now() + seconds * 1_000,
			onText: async (soFar) => void seen.push(soFar),
		});
		return { reply, seen };
	};

	it.each(["response", "delta"] as const)(
		"streams events as %s, whatever pieces they come in",
		async (shape) => {
			const ai = standInStreamingAi(shape, whole);
			const { reply, seen } = await writing(ai);
			expect(reply).toMatchObject({
				ok: true,
				text: whole,
				tokensIn: 310,
				tokensOut: 62,
				isCut: false,
			});
			expect(seen.length).toBeGreaterThan(3);
			expect(seen.every((soFar) => whole.startsWith(soFar))).toBe(true);
			expect(ai.modes).toEqual(["stream"]);
		},
	);

	it("asks once more, bound to the schema, where no JSON came", async () => {
		const ai = standInStreamingAi("response", "Gerne, hier!", "whole", whole);
		const { reply } = await writing(ai);
		expect(reply).toMatchObject({ ok: true, text: whole, tokensIn: 620 });
		expect(ai.modes).toEqual(["stream", "bound"]);
	});

	it("keeps what came before the line broke or time was up", async () => {
		const half = { breaksAfter: 500 };
		const broken = await writing(standInStreamingAi("delta", whole, half));
		expect(broken.reply).toMatchObject({ ok: true, isCut: true });
		const nothing = { breaksAfter: 0 };
		const lost = await writing(standInStreamingAi("delta", whole, nothing));
		expect(lost.reply).toMatchObject({ ok: false, code: "unreachable" });
		const slow = await writing(
			standInStreamingAi("delta", whole, "hangs"),
			0.3,
		);
		expect(slow.reply).toMatchObject({ ok: true, text: whole, isCut: true });
	});
});

describe("OpenAI-compatible writer", () => {
	const whole = JSON.stringify({
		items: [
			{ slot: "headline", text: "Erster" },
			{ slot: "headline", text: "Zweiter" },
		],
	});

	it("streams, and counts what the server counts", async () => {
		const seen: string[] = [];
		const reply = await writerAt(standInOpenAi(() => whole)).complete({
			...writerRequest(),
			onText: async (soFar) => void seen.push(soFar),
		});
		expect(reply).toMatchObject({
			ok: true,
			text: whole,
			tokensIn: 310,
			tokensOut: 62,
			isCut: false,
		});
		expect(seen.length).toBeGreaterThan(3);
		expect(seen.at(-1)).toBe(whole);
	});

	it("waits as long as the server asks when it is overloaded, then gives up with a reason", async () => {
		const busy = () =>
			failure(429, "Rate limit reached", "requests", {
				"retry-after-ms": "20",
			});
		const server = standInOpenAi(({ call }) => (call === 1 ? busy() : whole));
		expect(await writerAt(server).complete(writerRequest())).toMatchObject({
			ok: true,
		});
		expect(server.calls()).toBe(2);
		const never = standInOpenAi(busy);
		expect(await writerAt(never).complete(writerRequest())).toMatchObject({
			ok: false,
			code: "overloaded",
		});
		expect(never.calls()).toBe(3);
	});

	it("keeps what came before a connection broke", async () => {
		const server = standInOpenAi(() => ({ text: whole, cutAfter: 50 }));
		expect(await writerAt(server).complete(writerRequest())).toMatchObject({
			ok: true,
			isCut: true,
			text: whole.slice(0, 50),
		});
	});

	it("names refusal, silence and wrong keys as what they are", async () => {
		const cases = [
			[{ refusal: "I cannot help with that." }, "refused"],
			[{ silent: true }, "timeout"],
			["", "empty"],
			[
				failure(401, "Incorrect API key", "invalid_request_error"),
				"unreachable",
			],
		] as const;
		for (const [answer, code] of cases) {
			const request = { ...writerRequest(), deadline: Date.now() + 150 };
			const reply = await writerAt(standInOpenAi(() => answer)).complete(
				request,
			);
			expect(reply).toMatchObject({ ok: false, code });
		}
	});

	it("asks more simply where a server knows no JSON schema, and remembers it", async () => {
		const server = standInOpenAi(({ body }) => {
			const { response_format: format } = body as {
				response_format?: { type: string };
			};
			return format?.type === "json_schema"
				? failure(400, "response_format not supported", "invalid_request_error")
				: whole;
		});
		const writer = writerAt(server);
		expect(await writer.complete(writerRequest())).toMatchObject({ ok: true });
		expect(await writer.complete(writerRequest())).toMatchObject({ ok: true });
		expect(server.calls()).toBe(3);
	});
});
