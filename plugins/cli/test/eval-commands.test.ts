import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runLotse } from "./run-lotse.ts";

const folder = mkdtempSync(join(tmpdir(), "lotse-evals-"));
const servers: Server[] = [];
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
	for (const server of servers) server.close();
});

function file(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

const suite = `
id: own
name: { de: Eigene, en: Own }
threshold: 0.2
cases:
  - id: plain
    category: words
    language: de
    input:
      task: subject-line
      product: Wollschal Elbe
      facts: [Aus reiner Schurwolle., In Bremen gestrickt.]
    asserts:
      - { kind: contains, value: Schurwolle }
      - { kind: judge, question: Is it plain?, min: 0.5, repeats: 3 }
`;

/** Answers the writing prompt with two items and the judging prompt with a mark. */
async function model(): Promise<{ url: string; asked: string[] }> {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		let body = "";
		request.on("data", (chunk: Buffer) => {
			body += chunk.toString();
		});
		request.on("end", () => {
			asked.push(body);
			const content = body.includes("You judge")
				? '{"mark": 8}'
				: '{"items":[{"slot":"subject","text":"Aus reiner Schurwolle"},{"slot":"subject","text":"Nur für Idioten"}]}';
			response.setHeader("content-type", "application/json");
			response.end(JSON.stringify({ choices: [{ message: { content } }] }));
		});
	});
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = server.address();
	const port = typeof address === "object" && address ? address.port : 0;
	return { url: `http://127.0.0.1:${port}/v1`, asked };
}

describe("lotse eval run", () => {
	it("runs the red team through the embedded writer, and says go on the lower bound", async () => {
		const { code, stdout } = await runLotse(["eval", "run", "red-team"]);
		expect(stdout).toMatch(/injection-direct\s+10\/10/);
		expect(stdout).toContain("Go: the lower bound");
		expect(code).toBe(0);
	});

	it("judges recorded answers of a file, and ends with 1 where they fall short", async () => {
		const path = file("own.yaml", suite);
		const recorded = file(
			"answers.json",
			JSON.stringify({
				model: "recorded-model",
				answers: [
					{
						caseId: "plain",
						texts: ["In Bremen gestrickt"],
						marks: { 1: [0.9, 0.9, 0.8] },
					},
				],
			}),
		);
		const { code, json } = await runLotse([
			...["eval", "run", path, "--recorded", recorded, "--json"],
		]);
		expect(code).toBe(1);
		expect(json()[0]).toMatchObject({
			model: "recorded-model",
			isRecorded: true,
			verdict: "no-go",
			cases: [{ asserts: [{ passed: false }, { passed: true }] }],
		});
	});

	it("asks a live model, guards what it writes, and has it judge as often as said", async () => {
		const { url, asked } = await model();
		const path = file("own.yaml", suite);
		const { code, json } = await runLotse([
			...["eval", "run", path, "--base-url", url, "--model", "m", "--json"],
		]);
		expect(code).toBe(0);
		expect(asked).toHaveLength(4);
		expect(json()[0]).toMatchObject({
			model: "m",
			verdict: "go",
			cases: [{ texts: ["Aus reiner Schurwolle"], passed: true }],
		});
	});

	it("names what is wrong with a suite", async () => {
		const path = file(
			"wrong.yaml",
			suite.replace("threshold: 0.2", "threshold: 2"),
		);
		const wrong = await runLotse(["eval", "run", path]);
		expect(wrong.code).toBe(1);
		expect(wrong.stderr).toContain("threshold");
		const none = await runLotse(["eval", "run"]);
		expect(none.code).toBe(2);
		const torn = await runLotse(["eval", "run", file("torn.yaml", "a: [")]);
		expect(torn.stderr).toContain("neither valid YAML nor JSON");
	});
});
