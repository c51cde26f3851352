import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { encodePeople } from "./encode-people.ts";
import { fitLinkage } from "./fit-linkage.ts";
import { createPairComparer } from "./pair-comparer.ts";
import { fields, simulatePeople } from "./test/simulate-people.ts";

it("recovers how often cells err, and how many people are in both files", () => {
	const { a, b, errorShare } = simulatePeople(7, 800);
	// Half of the second file are people the first has never seen.
	const comparer = createPairComparer(
		encodePeople(fields, a.slice(0, 600), b.slice(300)),
	);
	const model = fitLinkage(comparer, createRandom(1));
	expect(model?.expectedMatches).toBeGreaterThan(260);
	expect(model?.expectedMatches).toBeLessThan(340);
	for (const { m, u } of model?.columns ?? []) {
		expect(Math.abs((m[0] ?? 0) - (1 - errorShare))).toBeLessThan(0.06);
		expect(m.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
		expect(u.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
	}
});

it("says so where no column tells people apart", () => {
	const same = Array.from({ length: 500 }, () => ["nsw"]);
	const comparer = createPairComparer(
		encodePeople([{ column: "s", kind: "region" }], same, null),
	);
	expect(fitLinkage(comparer, createRandom(1))).toBeNull();
});
