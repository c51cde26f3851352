import { expect, it } from "vitest";
import { runLotse } from "./run-lotse.ts";

it("lotse alike names the lines that stand in each other's way", async () => {
	const run = await runLotse(["alike", "-", "--json"], {
		stdin:
			"Rote Schuhe günstig\nBlaue Hosen\nRote Schuhe, günstig!\nWanderschuhe aus Leder für Damen, wasserdicht\nWasserdichte Wanderschuhe: Damen lieben unser Leder\n",
	});
	expect(run.code).toBe(0);
	expect(run.json().map(({ a, b, kind }) => [a, b, kind])).toEqual([
		[1, 3, "copy"],
		[4, 5, "same-intent"],
	]);
	const shown = await runLotse(["alike", "Rote Schuhe", "Rote Schuhe!"]);
	expect(shown.stdout).toContain("copy 100%");
}, 30_000);
