import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Output } from "@lotse/shared/contract/route.ts";
import { writeCopy } from "@lotse/shared/contract/writing.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runLotse } from "./run-lotse.ts";

const folder = mkdtempSync(join(tmpdir(), "lotse-write-"));
const file = (name: string) => join(folder, name);
beforeAll(() => {
	const brief = {
		task: "ad-variants",
		language: "de",
		product: { name: "Nussriegel" },
		counts: { headline: 4, description: 1 },
	};
	writeFileSync(file("brief.json"), JSON.stringify(brief));
	writeFileSync(file("empty.json"), '{"task":"ad-variants","language":"de"}');
	writeFileSync(file("wrong.json"), '{"task":"poem","language":"de"}');
	writeFileSync(
		file("facts.md"),
		"# Fakten\n\n- Ohne Palmöl\n- 12 g Eiweiß\n- Von Hand geröstet\n- Klimaneutral\n",
	);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("lotse write", { timeout: 30_000 }, () => {
	it("writes cited texts from a brief and facts, and holds back what the law forbids", async () => {
		const run = await runLotse([
			"write",
			file("brief.json"),
			"--facts",
			file("facts.md"),
			"--json",
		]);
		expect(run.stderr).toBe("");
		expect(run.code).toBe(0);
		const [writing] = run.json();
		const texts = writing?.texts as {
			slot: string;
			text: string;
			citations: { quote: string }[];
		}[];
		expect(texts).toHaveLength(5);
		const oil = texts.find(({ text }) => text === "Ohne Palmöl");
		expect(oil?.citations[0]?.quote).toBe("Ohne Palmöl");
		expect(texts.some(({ text }) => /klimaneutral/i.test(text))).toBe(false);
	});

	it("shows them to people, and says what an empty or wrong brief lacks", async () => {
		const run = await runLotse([
			"write",
			file("brief.json"),
			"-f",
			file("facts.md"),
		]);
		expect(run.stdout).toContain("source facts: Ohne Palmöl");
		const empty = await runLotse(["write", file("empty.json")]);
		expect(empty.code).toBe(1);
		expect(empty.stderr).toContain("product.name");
		const wrong = await runLotse(["write", file("wrong.json")]);
		expect(wrong.stderr).toContain("task");
		expect((await runLotse(["write"])).code).toBe(2);
	});
});

/** Answers as the service does; what it was asked is held against the contract. */
async function serveWriting(): Promise<{
	url: string;
	asked: () => unknown;
	close: () => void;
}> {
	let asked: unknown = null;
	const server = createServer(async (request, response) => {
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk as Buffer);
		asked = writeCopy.input.parse(JSON.parse(Buffer.concat(chunks).toString()));
		const result: Output<(typeof writeCopy)["reply"]> = {
			runId: `wrn_${"a".repeat(20)}`,
			setId: `set_${"a".repeat(20)}`,
			task: "ad-variants",
			texts: [
				{
					unitId: `unt_${"a".repeat(20)}`,
					slot: "headline",
					channel: "google-ads-headline",
					text: "Ohne Palmöl",
					citations: [
						{
							start: 0,
							end: 11,
							passageId: "psg_1",
							sourceId: "src_1",
							quoteStart: 0,
							quoteEnd: 11,
							support: 1,
						},
					],
					unsupported: [],
					findings: [],
					metrics: {
						citationRate: 1,
						entityCoverage: 1,
						factualSupport: 1,
						readability: null,
					},
					flags: [],
				},
			],
			heldBack: [],
			dropped: 0,
			shortfall: null,
			notices: [],
			passages: [
				{
					id: "psg_1",
					sourceId: "src_1",
					title: "Shop",
					url: "https://shop.example/riegel",
					text: "Ohne Palmöl.",
				},
			],
			provenance: {
				templateId: "ad-variants",
				templateVersion: 1,
				writer: "house-model",
				model: "house-model",
				temperature: 0.7,
				fingerprint: "a".repeat(64),
				prompt: null,
				passages: [],
				rulePackVersion: "r",
				tokensIn: 1,
				tokensOut: 1,
				cost: null,
				latencyMs: 1,
				digitalSourceType: "trainedAlgorithmicMedia",
				disclosure: null,
			},
			markup: null,
			isFromCache: false,
			latencyMs: 1,
		};
		response.setHeader("content-type", "application/json");
		response.end(JSON.stringify(result));
	});
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const address = server.address();
	const port = typeof address === "object" ? (address?.port ?? 0) : 0;
	return {
		url: `http://127.0.0.1:${port}`,
		asked: () => asked,
		close: () => server.close(),
	};
}

describe("lotse write --service", { timeout: 30_000 }, () => {
	it("has the workspace write from brief and facts, and names its sources", async () => {
		const service = await serveWriting();
		const run = await runLotse(
			[
				"write",
				file("brief.json"),
				"-f",
				file("facts.md"),
				"--service",
				"--draft",
			],
			{ env: { LOTSE_URL: service.url, LOTSE_TOKEN: "good" } },
		);
		service.close();
		expect(run.stdout).toBe(
			"headline: Ohne Palmöl\n    source https://shop.example/riegel: Ohne Palmöl\nWritten by house-model.\n",
		);
		expect(service.asked()).toMatchObject({
			save: false,
			brief: {
				facts: [
					"Ohne Palmöl",
					"12 g Eiweiß",
					"Von Hand geröstet",
					"Klimaneutral",
				],
			},
		});
	});
});
