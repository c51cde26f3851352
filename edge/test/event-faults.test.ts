import { expect, it } from "vitest";
import { survive } from "./survive-faults.ts";

const runs = 10_000;

it(`loses nothing that was acknowledged and does nothing twice, in ${runs} interleavings of crashes, duplicates, reordering and delay`, async () => {
	const sum = await survive(runs, 20_261_122);
	console.log(
		`${sum.runs} interleavings, ${sum.steps} steps, ${sum.crashes} crashes, ${sum.refusals} failures of the platform, ${sum.acknowledged} events acknowledged, ${sum.sends} sent for ${sum.effects} effects; lost 0, doubled 0, without consent 0`,
	);
	expect(sum.wrong).toEqual([]);
	expect(sum.crashes).toBeGreaterThan(runs);
	expect(sum.effects).toBeGreaterThan(runs);
	expect(sum.withheld).toBeGreaterThan(runs / 10);
	expect(sum.sends).toBeGreaterThan(sum.effects);
});
