import { expect, it } from "vitest";
import { encodePeople } from "./encode-people.ts";
import { createPairComparer } from "./pair-comparer.ts";
import { fields } from "./test/simulate-people.ts";
import { createWeigher } from "./weigh-pair.ts";

const rows = [
	["ada", "berry"],
	["ada", "berry"],
	["zoe", "lund"],
	["berry", "ada"],
	["kim", "berry"],
];
const column = (name: string) => ({
	column: name,
	m: [0.8, 0.1, 0.04, 0.03, 0.03],
	u: [0.3, 0.01, 0.01, 0.01, 0.67],
});
const model = {
	columns: [column("given"), column("surname")],
	exchanged: [0.05],
	expectedMatches: 1,
	pairs: 10,
};
const weigher = createWeigher(
	model,
	createPairComparer(encodePeople(fields.slice(0, 2), rows, null)),
);

it("counts an equal value by its rarity, and any other level by the model", () => {
	const [given, surname] = weigher.explain(0, 1);
	// ada stands in 2 of 5 cells, berry in 3.
	expect(given?.weight).toBeCloseTo(Math.log(0.8 / 0.4), 12);
	expect(surname?.weight).toBeCloseTo(Math.log(0.8 / 0.6), 12);
	expect(weigher.explain(0, 2)[0]).toMatchObject({
		similarity: 0,
		isExchanged: false,
	});
	expect(weigher.explain(0, 2)[0]?.weight).toBeCloseTo(
		Math.log(0.03 / 0.67),
		12,
	);
});

it("pays for reading columns crosswise", () => {
	const crossed = weigher.explain(0, 3);
	expect(crossed.every(({ isExchanged }) => isExchanged)).toBe(true);
	const sum = crossed.reduce((total, { weight }) => total + weight, 0);
	expect(weigher.weigh(0, 3)).toBeCloseTo(sum + Math.log(0.05), 12);
	expect(weigher.weigh(0, 1)).toBeCloseTo(
		Math.log(2) + Math.log(0.8 / 0.6) + Math.log(0.95),
		12,
	);
});
