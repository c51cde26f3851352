import { expect, it } from "vitest";
import { splitFolds } from "./split-folds.ts";

it("spreads each class evenly, by seed", () => {
	const labels = Array.from({ length: 103 }, (_, i) => (i % 10 === 0 ? 1 : 0));
	const folds = splitFolds(labels, 5, 1);
	for (let fold = 0; fold < 5; fold++) {
		const own = labels.filter((_, i) => folds[i] === fold);
		const ones = own.filter((y) => y === 1).length;
		expect(own.length).toBeGreaterThanOrEqual(20);
		expect(own.length).toBeLessThanOrEqual(21);
		expect(ones).toBeGreaterThanOrEqual(2);
		expect(ones).toBeLessThanOrEqual(3);
	}
	expect([...splitFolds(labels, 5, 1)]).toEqual([...folds]);
	expect([...splitFolds(labels, 5, 2)]).not.toEqual([...folds]);
});
