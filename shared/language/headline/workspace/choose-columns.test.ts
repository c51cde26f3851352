import { expect, it } from "vitest";
import { chooseColumns, mostColumns } from "./choose-columns.ts";

const texts = ["a", "b", "c", "d"].map((text, index) => ({
	text,
	stratum: index < 2 ? 0 : 1,
	place: "",
	impressions: 100,
	clicks: 5,
}));

it("keeps what differs within a stratum and stands in two texts", () => {
	const columns = [
		[
			{ key: 300, value: 1 },
			{ key: 301, value: 1 },
		],
		[{ key: 302, value: 1 }],
		[
			{ key: 301, value: 1 },
			{ key: 1, value: 2 },
		],
		[{ key: 1, value: 1 }],
	];
	expect(chooseColumns(texts, columns, [1, 1, 1, 1])).toEqual([
		{ key: 1, variance: 0.125 },
		{ key: 301, variance: 0.25 },
	]);
});

it("drops what is the same in every text of a stratum", () => {
	const columns = texts.map(() => [{ key: 300, value: 1 }]);
	expect(chooseColumns(texts, columns, [1, 1, 1, 1])).toEqual([]);
});

it("keeps the best known words where there are too many", () => {
	const many = Array.from({ length: mostColumns + 50 }, (_, index) => ({
		key: 300 + index,
		value: index < 5 ? 2 : 1,
	}));
	const chosen = chooseColumns(texts, [many, [], many, []], [1, 1, 1, 1]);
	expect(chosen).toHaveLength(mostColumns);
	expect(chosen.slice(0, 5).map(({ key }) => key)).toEqual([
		300, 301, 302, 303, 304,
	]);
});
