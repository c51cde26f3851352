import { createRandom } from "../../statistics/create-random.ts";
import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import { sineCosineOfTurns } from "../../statistics/sine-cosine-of-turns.ts";
import type { SaleLine } from "./read-sales.ts";

/** What is sold in the invented shop: usual price, pieces a week, price elasticity, and who buys it. */
export const simulatedProducts = [
	{
		product: "Tafel Dunkel 85 %",
		price: 3.5,
		units: 60,
		elasticity: -1.8,
		taste: 0,
	},
	{
		product: "Tafel Meersalz",
		price: 3.9,
		units: 45,
		elasticity: -2.2,
		taste: 0,
	},
	{
		product: "Kakaonibs 200 g",
		price: 6.9,
		units: 25,
		elasticity: -1.4,
		taste: 0,
	},
	{
		product: "Trinkschokolade 250 g",
		price: 8.9,
		units: 40,
		elasticity: -1.2,
		taste: 1,
	},
	{
		product: "Becher Steingut",
		price: 14.5,
		units: 15,
		elasticity: -0.9,
		taste: 1,
	},
	{
		product: "Marshmallows",
		price: 2.9,
		units: 35,
		elasticity: -2.6,
		taste: 1,
	},
	{
		product: "Pralinen 12 Stück",
		price: 16.9,
		units: 20,
		elasticity: -1.1,
		taste: 2,
	},
	// Its price never moves: nothing can be told of it.
	{ product: "Geschenkkarte", price: 25, units: 10, elasticity: 0, taste: 2 },
] as const;

const tastes = 3;

/**
 * Two years of sales of eight articles whose truth is known (`simulatedProducts`): demand follows the price with the article's elasticity, rises by
 * a third around New Year and falls as much in July, and scatters by 15 %. Prices are reduced by a quarter in one week of six. Four in five
 * pieces are bought by customers of the article's own taste, so that articles of one taste are found together.
 *
 * @param today last day, days since 1970-01-01
 * @param customers ids; each has a taste by its place
 */
export function simulateSales(
	seed: number,
	today: number,
	customers: readonly string[],
	weeks = 104,
): SaleLine[] {
	const random = createRandom(seed);
	const sales: SaleLine[] = [];
	for (let week = 0; week < weeks; week++) {
		const first = today - 7 * (weeks - week) + 1;
		const season = 1 + 0.33 * sineCosineOfTurns(first / 365.25).cosine;
		for (const [
			at,
			{ product, price, units, elasticity, taste },
		] of simulatedProducts.entries()) {
			const isReduced = elasticity !== 0 && random.uniform() < 1 / 6;
			const asked = Math.round(100 * price * (isReduced ? 0.75 : 1)) / 100;
			const wanted =
				units *
				season *
				portableExp(
					elasticity * portableLog(asked / price) + 0.15 * random.normal(),
				);
			let left = Math.max(1, Math.round(wanted));
			for (let line = 0; left > 0; line++) {
				const pieces = Math.min(left, 1 + random.integer(12));
				left -= pieces;
				const place = random.integer(Math.max(1, customers.length));
				const own =
					random.uniform() < 0.8 ? place - (place % tastes) + taste : place;
				sales.push({
					id: `${week}-${at}-${line}`,
					product,
					day: first + random.integer(7),
					units: pieces,
					priceMicros: Math.round(asked * 100) * 10_000,
					currency: "EUR",
					customer: customers[own] ?? customers[place] ?? null,
					stock: null,
				});
			}
		}
	}
	return sales;
}
