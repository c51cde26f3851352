import { expect, it } from "vitest";
import { shippedModel } from "../workspace/shipped-model.ts";
import { judgePairs } from "./judge-pairs.ts";

const row = (text: string, place: string, clicks: number) => ({
	text,
	place,
	impressions: 20_000,
	clicks,
	from: null,
	to: null,
});
const [good, bad] = [
	"Free shipping on new shoes today",
	"Save on new shoes in the shop",
];
const known = ["boots", "coats", "bags"].flatMap((thing) => [
	row(`Free shipping on new ${thing} today`, thing, 4000),
	row(`Save on new ${thing} in the shop`, thing, 800),
	row(`Free shipping on ${thing} you love`, thing, 4000),
	row(`Save on ${thing} you love`, thing, 800),
]);
const held = [row(good, "shoes", 4000), row(bad, "shoes", 800)];

it("judges a place by what others taught", () => {
	const [verdict, ...more] = judgePairs(known, held, shippedModel);
	expect(more).toEqual([]);
	expect(verdict).toMatchObject({
		place: "shoes",
		weight: 1,
		said: { right: true },
	});
	const [alone] = judgePairs([], held, shippedModel);
	expect(verdict?.said?.confidence).not.toBe(alone?.said?.confidence);
});

it("never lets a model see the wording it judges", () => {
	const leak = held.map((one) => ({
		...one,
		place: "elsewhere",
		clicks: 4800 - one.clicks,
	}));
	expect(judgePairs([...known, ...leak], held, shippedModel)).toEqual(
		judgePairs(known, held, shippedModel),
	);
});
