import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Passage } from "@lotse/shared/contract/passages.ts";
import type { Source } from "@lotse/shared/contract/sources.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runLotse } from "./run-lotse.ts";

const suite = fileURLToPath(
	new URL(
		"../../../shared/language/retrieval/evaluation/kakaohafen.suite.json",
		import.meta.url,
	),
);
const folder = mkdtempSync(join(tmpdir(), "lotse-knowledge-"));

const source: Source = {
	id: `src_${"a".repeat(20)}`,
	kind: "page",
	title: "Versand",
	url: "https://shop.example/versand",
	fileName: null,
	state: "ready",
	problem: null,
	language: "de",
	licence: "",
	owner: "",
	product: "",
	market: "",
	validUntil: null,
	characters: 120,
	isCut: false,
	passages: 3,
	withheld: 1,
	redactions: 0,
	createdBy: `mbr_${"a".repeat(20)}`,
	createdAt: 1,
	readAt: 1,
	nextReadAt: null,
};
const failed: Source = {
	...source,
	id: `src_${"b".repeat(20)}`,
	title: "scan.pdf",
	state: "failed",
	passages: 0,
	withheld: 0,
	problem: {
		code: "no-text",
		at: 1,
		message: { de: "Kein Text.", en: "No text." },
		fix: { de: "Texterkennung.", en: "Run text recognition." },
	},
};
const passage: Passage = {
	id: `psg_${"a".repeat(20)}`,
	sourceId: source.id,
	sourceTitle: "Versand",
	url: source.url,
	text: "Ab 40 Euro liefern wir frei.",
	heading: "Kosten",
	start: 0,
	end: 28,
	language: "de",
	hash: "0".repeat(64),
	validUntil: null,
	licence: "",
	owner: "",
	score: 0.03,
	ranks: { words: 1, vectors: 2, reranked: null },
};

/** What the service was asked, and its answers by path. */
const asked: { path: string; body: Record<string, unknown> }[] = [];
let server: Server;
let env: Record<string, string> = {};

beforeAll(async () => {
	server = createServer(async (request, response) => {
		const path = new URL(request.url ?? "/", "http://x").pathname;
		let text = "";
		for await (const chunk of request) text += chunk;
		asked.push({ path, body: text === "" ? {} : JSON.parse(text) });
		const answers: Record<string, unknown> = {
			"/v1/knowledge/sources": { sources: [failed, source], total: 2 },
			"/v1/knowledge/sources/files": { source: failed },
			"/v1/knowledge/sources/pages": { source },
			"/v1/knowledge/search": {
				passages: [passage],
				embedder: "hashed-ngrams-256",
				vectors: "flat",
				reranker: null,
			},
		};
		response.writeHead(200, { "content-type": "application/json" });
		response.end(JSON.stringify(answers[path]));
	});
	await new Promise<void>((resolve) =>
		server.listen(0, "127.0.0.1", () => resolve()),
	);
	const address = server.address();
	const port = typeof address === "object" && address ? address.port : 0;
	env = { LOTSE_URL: `http://127.0.0.1:${port}`, LOTSE_TOKEN: "good" };
});
afterAll(() => {
	server.close();
	rmSync(folder, { recursive: true, force: true });
});

it("measures the shipped suite without a network", async () => {
	const { code, stdout } = await runLotse(["retrieval", "eval", suite], {
		env: { LOTSE_LANG: "de" },
	});
	expect(code).toBe(0);
	expect(stdout).toContain("hashed-ngrams-256: 52 Fragen");
	expect(stdout).toMatch(/beides \(RRF\)\s+0\.\d{3} \(0\.\d{3}–\d\.\d{3}\)/);
});

it("says which question names a passage that is not there", async () => {
	const file = join(folder, "suite.json");
	writeFileSync(
		file,
		JSON.stringify({
			name: "x",
			passages: [{ id: "a", text: "Text" }],
			queries: [{ query: "Wo?", relevant: { b: 3 } }],
		}),
	);
	const { code, stderr } = await runLotse(["retrieval", "eval", file]);
	expect(code).toBe(1);
	expect(stderr).toContain("names the passage “b”");
});

it("adds a page with what is said of it, and a file that cannot be read ends with 1", async () => {
	const page = await runLotse(
		[
			"knowledge",
			"add",
			"https://shop.example/versand",
			"--until",
			"2026-12-31",
		],
		{ env },
	);
	expect(page.code).toBe(0);
	expect(page.stdout).toContain("ready, 3 passages, 1 withheld  Versand");
	expect(asked.at(-1)?.body).toMatchObject({
		url: "https://shop.example/versand",
		validUntil: Date.UTC(2027, 0, 1),
	});
	const path = join(folder, "scan.pdf");
	writeFileSync(path, "%PDF-1.4");
	const file = await runLotse(["knowledge", "add", path], { env });
	expect(file.code).toBe(1);
	expect(file.stderr).toContain("Run text recognition.");
	expect(asked.at(-1)?.body).toMatchObject({
		fileName: "scan.pdf",
		content: Buffer.from("%PDF-1.4").toString("base64"),
	});
	const missing = await runLotse(["knowledge", "add", "nowhere.pdf"], { env });
	expect([missing.code, missing.stderr.includes("no such file")]).toEqual([
		1,
		true,
	]);
});

it("lists sources, and searches with each passage's places", async () => {
	const list = await runLotse(["knowledge", "list"], { env });
	expect(list.stdout).toContain("not read, 0 passages  scan.pdf");
	const found = await runLotse(
		["knowledge", "search", "free", "shipping", "--language", "de"],
		{ env },
	);
	expect(found.stdout).toContain("1. Versand › Kosten  [BM25 1, vec 2]");
	expect(asked.at(-1)?.body).toMatchObject({
		query: "free shipping",
		language: "de",
		limit: 10,
	});
	const json = await runLotse(["knowledge", "search", "x", "--json"], { env });
	expect(json.json()).toMatchObject([{ passages: [{ id: passage.id }] }]);
	const empty = await runLotse(["knowledge", "search"], { env });
	expect(empty.code).toBe(2);
});
