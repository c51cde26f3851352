import { describe, expect, it } from "vitest";
import { runLotse } from "./run-lotse.ts";

describe("lotse tone", { timeout: 30_000 }, () => {
	it("names the words behind every figure", async () => {
		const run = await runLotse(["tone", "--json"], {
			stdin:
				"A wonderful, honest and fair offer, not expensive\nSchuhe kaufen\n",
		});
		expect(run.code).toBe(0);
		const [first, second] = run.json();
		expect(first).toMatchObject({
			tone: {
				ok: true,
				hits: [{ text: "wonderful" }, {}, {}, { negated: true }],
			},
			associations: { ok: true },
		});
		expect(second).toMatchObject({
			tone: { ok: false, reason: "too-few-words" },
		});
	});
	it("says it for people, in their language", async () => {
		const run = await runLotse(
			["tone", "Ein wunderbarer, herrlicher, schöner Tag"],
			{ env: { LOTSE_LANG: "de" } },
		);
		expect(run.stdout).toContain("Klang +1");
		expect(run.stdout).toContain("herrlicher +1");
	});
});
