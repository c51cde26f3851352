import { type Served, serve } from "./serve-pages.ts";

type Asked = {
	model?: unknown;
	messages?: { role?: unknown; content?: unknown }[];
	stream?: unknown;
	response_format?: { type?: unknown; json_schema?: { strict?: unknown } };
};

/**
 * A server with OpenAI's chat completions over HTTP, streaming in small pieces. Its model writes headlines and product texts: it takes lines out of the passages it was sent, and between
 * them says what no source says and what the law forbids, as models do. A request of another shape is refused as the published reference says.
 */
export function serveModel(): Promise<Served> {
	return serve((request, response) => {
		let body = "";
		request.on("data", (chunk: Buffer) => {
			body += chunk.toString();
		});
		request.on("end", () => {
			const asked: Asked = JSON.parse(body || "{}");
			const isWell =
				request.method === "POST" &&
				request.url === "/v1/chat/completions" &&
				typeof asked.model === "string" &&
				asked.stream === true &&
				asked.response_format?.type === "json_schema" &&
				asked.response_format.json_schema?.strict === true &&
				(asked.messages ?? []).length > 0;
			if (!isWell) {
				response.writeHead(400, { "content-type": "application/json" });
				response.end(
					JSON.stringify({
						error: {
							message: "not a request of this interface",
							type: "invalid_request_error",
							param: null,
							code: null,
						},
					}),
				);
				return;
			}
			const [system = "", data = ""] = (asked.messages ?? []).map(
				({ content }) => String(content),
			);
			const text = system.includes('"headline"')
				? headlines(data)
				: productText(data);
			response.writeHead(200, { "content-type": "text/event-stream" });
			for (const event of eventsOf(String(asked.model), text))
				response.write(`data: ${event}\n\n`);
			response.end("data: [DONE]\n\n");
		});
	});
}

function eventsOf(model: string, text: string): string[] {
	const chunk = (delta: object, finish: string | null, more = {}) =>
		JSON.stringify({
			id: "chatcmpl-journey",
			object: "chat.completion.chunk",
			created: 1_741_569_952,
			model,
			choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
			usage: null,
			...more,
		});
	return [
		chunk({ role: "assistant", content: "" }, null),
		...(text.match(/[\s\S]{1,40}/gu) ?? []).map((content) =>
			chunk({ content }, null),
		),
		chunk({}, "stop"),
		chunk({}, null, {
			choices: [],
			usage: {
				prompt_tokens: 900,
				completion_tokens: 200,
				total_tokens: 1_100,
			},
		}),
	];
}

/** The lines and sentences of all passages it was sent. */
function linesOf(data: string): string[] {
	return [...data.matchAll(/passage \d+ \([^\n]*\):\n([\s\S]*?)\n<</g)]
		.flatMap(([, passage = ""]) => passage.split(/\n|(?<=\.) /))
		.map((line) => line.replace(" | ", ": ").replace(/\.$/, "").trim())
		.filter((line) => line !== "" && !line.includes("{{"));
}

function headlines(data: string): string {
	const short = linesOf(data).filter((line) => line.length <= 30);
	const named = short.map((line) => `Rucksack Nordweg: ${line}`);
	const texts = [
		"Deutschlands bester Rucksack",
		"40 Liter Volumen",
		...short,
		...named.filter((line) => line.length <= 30),
	];
	return JSON.stringify({
		items: texts.map((text) => ({ slot: "headline", text })),
	});
}

function productText(data: string): string {
	const sentences = linesOf(data)
		.filter((line) => /rucksack|fach/iu.test(line))
		.map((line) => `${line}.`);
	const text = `${sentences.join(" ")} Er hält 40 Jahre.\n\n- Klimaneutraler Versand`;
	return JSON.stringify({ items: [{ slot: "description", text }] });
}
