import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
