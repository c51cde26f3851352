import type {
	ShopProduct,
	ShopVariant,
} from "@lotse/shared/contract/shopify.ts";

const dayMs = 86_400_000;

/** Prices of a variant: what it cost so many days ago, newest last, and what is struck through now. */
interface Goods {
	readonly title: string;
	readonly html: string;
	readonly type: string;
	readonly images: number;
	readonly seo: string | null;
	/** Days ago and price in cents, oldest first. */
	readonly prices: readonly (readonly [daysAgo: number, cents: number])[];
	readonly formerCents: number | null;
	/** What a piece costs, and how many are left; null where nobody entered or counts it. */
	readonly costCents: number | null;
	readonly stock: number | null;
}

const goods: readonly Goods[] = [
	{
		title: "Zartbitter 70 %",
		html: "<p>Gute Schokolade.</p>",
		type: "Tafel",
		images: 2,
		seo: null,
		prices: [
			[60, 499],
			[20, 449],
			[3, 399],
		],
		formerCents: 499,
		costCents: 165,
		stock: 42,
	},
	{
		title: "Vollmilch mit Meersalz",
		html: "<p>Vollmilchschokolade aus 38 % Kakao, mit Rohrzucker gesüßt und mit Meersalz von der Atlantikküste bestreut. In Hamburg von Hand gegossen, ohne Palmöl, 80 g je Tafel, in Papier verpackt.</p>",
		type: "Tafel",
		images: 3,
		seo: "Vollmilchschokolade mit Meersalz, von Hand gegossen, 80 g.",
		prices: [
			[60, 449],
			[5, 399],
		],
		formerCents: 449,
		costCents: 150,
		stock: 130,
	},
	{
		title: "Trinkschokolade",
		html: "<p>Die beste Trinkschokolade Deutschlands, garantiert klimaneutral!!!</p>",
		type: "",
		images: 1,
		seo: null,
		prices: [
			[12, 890],
			[2, 790],
		],
		formerCents: 990,
		costCents: 810,
		stock: 0,
	},
	{
		title: "Geschenkbox Nordwind",
		html: "",
		type: "Geschenk",
		images: 0,
		seo: null,
		prices: [[60, 2490]],
		formerCents: null,
		costCents: null,
		stock: 12,
	},
	{
		title: "Kakaonibs",
		html: "<p>Geröstete Kakaobohnen aus Ghana, grob gebrochen. <b>150 g</b> im Beutel.</p><ul><li>ohne Zucker</li><li>vegan</li></ul>",
		type: "Zutat",
		images: 1,
		seo: null,
		prices: [[60, 690]],
		formerCents: null,
		costCents: 240,
		stock: null,
	},
];

/** Goods of the invented shop at a moment: texts that lack something, and prices with a past. A product that was not sold yet is left out. */
export function demoGoods(
	now: number,
	daysAgo: number,
): {
	readonly at: number;
	readonly products: readonly ShopProduct[];
	readonly variants: readonly ShopVariant[];
	readonly whole: readonly string[];
} {
	const sold = goods.flatMap((one, index) => {
		const price = one.prices.findLast(([since]) => since >= daysAgo);
		return price === undefined
			? []
			: [{ ...one, id: index + 1, cents: price[1] }];
	});
	const at = now - daysAgo * dayMs;
	return {
		at,
		products: sold.map(({ id, title, html, type, images, seo }) => ({
			id: String(id),
			title,
			descriptionHtml: html,
			handle: `goods-${id}`,
			status: "ACTIVE",
			vendor: "Kakaohafen",
			productType: type,
			category: null,
			imageCount: images,
			seoTitle: null,
			seoDescription: seo,
			url: null,
			updatedAt: at,
		})),
		whole: sold.map(({ id }) => String(id)),
		variants: sold.map(({ id, cents, formerCents, costCents, stock }) => ({
			id: `${id}1`,
			productId: String(id),
			title: "Default Title",
			priceMicros: cents * 10_000,
			compareAtMicros:
				formerCents !== null && formerCents > cents && daysAgo < 10
					? formerCents * 10_000
					: null,
			hasBarcode: id !== 3,
			sku: `KH-${id}`,
			options: [],
			costMicros: costCents === null ? null : costCents * 10_000,
			stock,
		})),
	};
}
