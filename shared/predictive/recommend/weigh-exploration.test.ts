import fc from "fast-check";
import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { explorePlaces } from "./explore-places.ts";
import { type TriedList, weighExploration } from "./weigh-exploration.ts";

const products = Array.from({ length: 9 }, (_, rank) => `p${rank}`);
/** Clicked by so many of those who see it: what fits least does best, but for p2, which fit puts third. */
const truth = (product: string) =>
	product === "p8" ? 0.3 : product === "p2" ? 0.12 : 0.04;

function simulate(seed: number, lists: number, shown = 1): TriedList[] {
	const random = createRandom(seed);
	return Array.from({ length: lists }, () => {
		const rows = explorePlaces(products, 3, 0.3, random).map(
			({ item, propensity }) => ({
				product: item,
				propensity,
				rank: products.indexOf(item),
			}),
		);
		const clicks = rows.map(({ product }) => ({
			product,
			clicks: Array.from({ length: shown }, () => random.uniform()).filter(
				(chance) => chance < truth(product),
			).length,
		}));
		return { rows, shown, clicks };
	});
}

it("is half where fit's own choice was clicked half the times it was drawn, and Wilson's interval of as many visits, widened for few lists", () => {
	const list = (index: number): TriedList => {
		const product = index % 2 === 0 ? "fits" : "other";
		return {
			rows: [
				{ product: "first", propensity: 1, rank: 0 },
				{ product, propensity: 0.5, rank: index % 2 === 0 ? 1 : 2 },
			],
			shown: 1,
			clicks: index % 4 === 0 ? [{ product, clicks: 1 }] : [],
		};
	};
	const {
		byFit,
		evenly,
		products: told,
	} = weighExploration(Array.from({ length: 40 }, (_, index) => list(index)));
	expect(byFit?.value).toBe(0.5);
	expect(evenly?.value).toBe(0.25);
	// The sample variance's 20 / 19 leaves 19 independent visits, times (1.960 / 2.093)²: Wilson's interval of half of 16.66.
	expect(byFit?.low).toBeCloseTo(0.2835, 3);
	expect(byFit?.high).toBeCloseTo(0.7165, 3);
	expect(told.map(({ product, clicks }) => [product, clicks])).toEqual([
		["fits", 10],
		["other", 0],
	]);
});

it("finds what fit would have brought, and the product that is better, from lists that were drawn evenly", () => {
	let [held, heldEvenly, heldOfFew] = [0, 0, 0];
	const even = (0.12 + 0.3 + 5 * 0.04) / 7;
	for (let seed = 1; seed <= 120; seed++) {
		const { byFit, evenly } = weighExploration(simulate(seed, 600));
		if (byFit && byFit.low <= 0.12 && 0.12 <= byFit.high) held += 1;
		// Sixty lists, each seen by twenty: fit's own choice was drawn in some nine of them.
		const few = weighExploration(simulate(seed, 60, 20)).byFit;
		if (few && few.low <= 0.12 && 0.12 <= few.high) heldOfFew += 1;
		if (evenly && evenly.low <= even && even <= evenly.high) heldEvenly += 1;
	}
	// 95 % of 120 is 114, less three standard errors of 2.4.
	expect(held).toBeGreaterThanOrEqual(107);
	expect(heldEvenly).toBeGreaterThanOrEqual(107);
	expect(heldOfFew).toBeGreaterThanOrEqual(107);
	const { products: told } = weighExploration(simulate(7, 6_000));
	const verdicts = new Map(told.map((one) => [one.product, one.verdict]));
	expect(verdicts.get("p8")).toBe("better");
	expect(verdicts.get("p2")).toBe("open");
	expect(verdicts.get("p5")).toBe("worse");
});

it("says nothing of a few lists, and never what is no number", () => {
	expect(weighExploration(simulate(1, 20))).toMatchObject({
		lists: 20,
		evenly: null,
		byFit: null,
	});
	expect(weighExploration([])).toEqual({
		lists: 0,
		shown: 0,
		evenly: null,
		byFit: null,
		products: [],
	});
	const lists = fc.array(
		fc.record({
			shown: fc.integer({ min: 0, max: 9 }),
			rows: fc.array(
				fc.record({
					product: fc.constantFrom("a", "b", "c"),
					propensity: fc.constantFrom(0.1, 0.5, 1),
					rank: fc.integer({ min: 0, max: 9 }),
				}),
				{ maxLength: 4 },
			),
		}),
		{ maxLength: 60 },
	);
	fc.assert(
		fc.property(lists, fc.boolean(), (drawn, isClicked) => {
			const told = weighExploration(
				drawn.map((one) => ({
					...one,
					clicks: isClicked
						? one.rows.map(({ product }) => ({ product, clicks: one.shown }))
						: [],
				})),
			);
			const shares = [
				told.evenly,
				told.byFit,
				...told.products.map(({ share }) => share),
			].filter((share) => share !== null);
			for (const { value, low, high } of shares) {
				expect(low).toBeLessThanOrEqual(value + 1e-12);
				expect(high).toBeGreaterThanOrEqual(value - 1e-12);
				expect(low >= 0 && high <= 1).toBe(true);
			}
		}),
		{ seed: 3 },
	);
});
