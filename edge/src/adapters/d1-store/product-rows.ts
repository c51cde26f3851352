import {
	and,
	asc,
	count,
	desc,
	eq,
	isNotNull,
	max,
	min,
	sql,
	sum,
} from "drizzle-orm";
import type { ProductsStore } from "../../ports/products-store.ts";
import type { Database } from "./database.ts";
import { encodeJson } from "./encode-json.ts";
import { rowsFromJson } from "./rows-from-json.ts";
import { productSale } from "./schema/outlook-tables.ts";

/** What a buyer's basket of all times holds at most, so that one wholesaler does not drown the others. */
const mostPerCustomer = 300;
const revenue = sql<number>`sum(${productSale.units} * ${productSale.priceMicros})`;
const units = sum(productSale.units).mapWith(Number);

/** Sales of articles, and the sums that forecasts, prices and recommendations are made from. */
export function productRows(
	{ query, write }: Database,
	workspaceId: string,
): ProductsStore {
	const own = eq(productSale.workspaceId, workspaceId);
	return {
		sales: {
			async count() {
				const row = await query
					.select({ sales: count() })
					.from(productSale)
					.where(own)
					.get();
				return row?.sales ?? 0;
			},
			upsertMany: (sales, at) =>
				write(
					...rowsFromJson(
						productSale,
						sales.map((sale) => ({ ...sale, workspaceId, importedAt: at })),
					).map((select) =>
						query
							.insert(productSale)
							.select(select)
							.onConflictDoUpdate({
								target: [productSale.workspaceId, productSale.id],
								set: {
									product: sql`excluded.product`,
									day: sql`excluded.day`,
									units: sql`excluded.units`,
									priceMicros: sql`excluded.price_micros`,
									currency: sql`excluded.currency`,
									customer: sql`excluded.customer`,
									importedAt: sql`excluded.imported_at`,
								},
							}),
					),
				),
			clear: () => write(query.delete(productSale).where(own)),
			currencies: () =>
				query
					.select({ currency: productSale.currency, sales: count() })
					.from(productSale)
					.where(own)
					.groupBy(productSale.currency)
					.orderBy(desc(count()), asc(productSale.currency)),
			products: (currency, limit) =>
				query
					.select({
						product: productSale.product,
						units,
						revenueMicros: revenue,
						from: min(productSale.day).mapWith(Number),
						to: max(productSale.day).mapWith(Number),
					})
					.from(productSale)
					.where(and(own, eq(productSale.currency, currency)))
					.groupBy(productSale.product)
					.orderBy(desc(revenue), asc(productSale.product))
					.limit(limit),
			days: (product) =>
				query
					.select({ day: productSale.day, units })
					.from(productSale)
					.where(
						product === null ? own : and(own, eq(productSale.product, product)),
					)
					.groupBy(productSale.day)
					.orderBy(asc(productSale.day)),
			weeks(currency, products) {
				const week = sql<number>`${productSale.day} / 7`;
				return query
					.select({
						product: productSale.product,
						week,
						units,
						revenueMicros: revenue,
					})
					.from(productSale)
					.where(
						and(
							own,
							eq(productSale.currency, currency),
							sql`${productSale.product} in (select value from json_each(${encodeJson(products)}))`,
						),
					)
					.groupBy(productSale.product, week)
					.orderBy(asc(productSale.product), asc(week));
			},
			async boughtBy(customer, limit) {
				const newest = await query
					.select({ product: productSale.product, day: productSale.day })
					.from(productSale)
					.where(and(own, eq(productSale.customer, customer)))
					.orderBy(desc(productSale.day), desc(productSale.id))
					.limit(limit);
				return newest.reverse();
			},
			async besides(product, customers) {
				const buyers = await query
					.select({ customer: productSale.customer })
					.from(productSale)
					.where(
						and(
							own,
							eq(productSale.product, product),
							isNotNull(productSale.customer),
						),
					)
					.groupBy(productSale.customer)
					.orderBy(desc(max(productSale.day)), asc(productSale.customer))
					.limit(customers);
				const rows = await query
					.select({
						customer: sql<string>`${productSale.customer}`,
						product: productSale.product,
						day: max(productSale.day).mapWith(Number),
					})
					.from(productSale)
					.where(
						and(
							own,
							sql`${productSale.customer} in (select value from json_each(${encodeJson(buyers.map(({ customer }) => customer))}))`,
						),
					)
					.groupBy(productSale.customer, productSale.product)
					.orderBy(asc(productSale.customer), desc(max(productSale.day)))
					.limit(customers * mostPerCustomer);
				return rows;
			},
		},
	};
}
