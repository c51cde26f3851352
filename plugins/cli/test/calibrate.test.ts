import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runLotse } from "./run-lotse.ts";

const folder = mkdtempSync(join(tmpdir(), "lotse-calibrate-"));
const file = join(folder, "assets.csv");
const openings = ["Free shipping on", "Big sale on", "New today", "Try our"];
const places = Array.from({ length: 40 }, (_, index) => `group ${index}`);
const lines = places.flatMap((place, index) =>
	openings.map(
		(opening) =>
			`"${opening} item${index} for you",${place},"4,000",${opening.startsWith("Free") ? 400 : 200}`,
	),
);

beforeAll(() =>
	writeFileSync(
		file,
		`Asset report\nAsset,Ad group,Impr.,Clicks\n${lines.join("\n")}\nBoots,group 1,many,3\n`,
	),
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("lotse calibrate", () => {
	it("learns from a report, says how often it was right, and keeps what it learned", async () => {
		const output = join(folder, "layer.json");
		const { code, stdout, stderr } = await runLotse([
			"calibrate",
			file,
			"-o",
			output,
		]);
		expect(code).toBe(0);
		expect(stdout).toContain("Learned from 160 texts in 40 places");
		expect(stdout).toMatch(/right, 95% interval: \d+%/);
		expect(stdout).toContain("67% of 3,871 pairs");
		expect(stderr).toContain("Row 161 below the header, impressions");
		expect(JSON.parse(readFileSync(output, "utf8"))).toMatchObject({
			format: 1,
			learntFrom: { texts: 160 },
		});
	});

	it("prints layer and calibration as JSON", async () => {
		const { json } = await runLotse(["calibrate", file, "--json"]);
		expect(json()[0]).toMatchObject({
			layer: { format: 1 },
			calibration: { byPlace: { ok: true, places: 40 }, byTime: null },
		});
	});

	it("refuses what it cannot use, with what to do", async () => {
		const { code, stderr } = await runLotse(["calibrate", "-"], {
			stdin: "colour,size\nred,5\n",
		});
		expect(code).toBe(1);
		expect(stderr).toContain("Not recognised: text, impressions, clicks");
		const alone = await runLotse(["calibrate", "-"], {
			stdin: "text,place,impressions,clicks\nA,x,100,5\n",
		});
		expect(alone.code).toBe(1);
		expect(alone.stderr).toContain("two texts");
		expect((await runLotse(["calibrate"])).code).toBe(2);
	});
});

describe("lotse score --results", () => {
	it("hears what the results say", async () => {
		const text = "Free shipping on gloves for you";
		const plain = await runLotse(["score", text, "--json"]);
		const learnt = await runLotse(["score", text, "--results", file, "--json"]);
		const probability = (of: typeof plain): number => {
			const { score } = of.json()[0] as { score: { probability: number } };
			return score.probability;
		};
		expect(probability(learnt)).toBeGreaterThan(probability(plain) + 0.1);
		expect(learnt.json()[0]).toMatchObject({
			score: { layer: { version: expect.stringMatching(/^own-/) } },
		});
	});
});
