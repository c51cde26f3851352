import type { SaleSource } from "@lotse/shared/contract/products.ts";
import type { SaleLine } from "@lotse/shared/predictive/sales/read-sales.ts";
import type { Write } from "../ports.ts";

export interface SoldProduct {
	readonly product: string;
	readonly units: number;
	readonly revenueMicros: number;
	readonly from: number;
	readonly to: number;
}

/** A list with drawn places: each product with its chance of being there, and the place it would have had by fit (0 is the first). */
export interface StoredRecommendationList {
	readonly id: string;
	readonly madeAt: number;
	readonly rows: readonly {
		readonly product: string;
		readonly propensity: number;
		readonly rank: number;
	}[];
}

/** A list, how often it was shown, and how often each of its products was clicked, as events tell. */
export interface ShownList extends StoredRecommendationList {
	readonly shown: number;
	readonly clicks: readonly {
		readonly product: string;
		readonly clicks: number;
	}[];
}

export interface ProductsStore {
	readonly recommendationLists: {
		add(list: StoredRecommendationList): Write;
		/** Of the newest, at most so many, those that were shown since they were made; newest first. */
		shown(limit: number): Promise<ShownList[]>;
	};
	readonly sales: {
		/** Imported ones. */
		count(): Promise<number>;
		/** Any number; one with a known id takes its place. */
		upsertMany(sales: readonly SaleLine[], at: number): Write;
		/** Imported ones. */
		clear(): Write;
		/** Where sales come from, by currency; most sales first, ties in the order of `saleSources`. */
		totals(): Promise<
			{ source: SaleSource; currency: string; sales: number }[]
		>;
		/** Most revenue first. */
		products(
			source: SaleSource,
			currency: string,
			limit: number,
		): Promise<SoldProduct[]>;
		/** Pieces a day, of one article or of all, earliest first; days without a sale are absent. */
		days(
			source: SaleSource,
			product: string | null,
		): Promise<{ day: number; units: number }[]>;
		/** Pieces and revenue a week (seven days from 1970-01-01 on) of these articles, earliest first. */
		weeks(
			source: SaleSource,
			currency: string,
			products: readonly string[],
		): Promise<
			{ product: string; week: number; units: number; revenueMicros: number }[]
		>;
		/** Mean price of a piece of these articles, and what of it is left after its cost; null where no cost is known. */
		goods(
			source: SaleSource,
			currency: string,
			products: readonly string[],
		): Promise<
			{ product: string; priceMicros: number; marginMicros: number | null }[]
		>;
		/** Pieces left of these articles: of a shop what its variants have together, of a file what its newest line says. Articles nobody counts are absent. */
		stock(
			source: SaleSource,
			products: readonly string[],
		): Promise<{ product: string; stock: number }[]>;
		/** What a customer bought, earliest first; the newest of it. */
		boughtBy(
			source: SaleSource,
			customer: string,
			limit: number,
		): Promise<{ product: string; day: number }[]>;
		/** Everything bought by the latest buyers of an article, so many of them. */
		besides(
			source: SaleSource,
			product: string,
			customers: number,
		): Promise<{ customer: string; product: string; day: number }[]>;
	};
}
