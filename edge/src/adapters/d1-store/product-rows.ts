import {
	type SaleSource,
	saleSources,
} from "@lotse/shared/contract/products.ts";
import { count, eq, type SQL, sql } from "drizzle-orm";
import type { ProductsStore, SoldProduct } from "../../ports/products-store.ts";
import type { Database } from "./database.ts";
import { encodeJson } from "./encode-json.ts";
import { rowsFromJson } from "./rows-from-json.ts";
import { productSale } from "./schema/outlook-tables.ts";
import { shopBuyer, shopLine, shopOrder } from "./schema/shop-tables.ts";

/** What a buyer's basket of all times holds at most, so that one wholesaler does not drown the others. */
const mostPerCustomer = 300;

/** Sales of articles, whichever way they came, and the sums that forecasts, prices and recommendations are made from. */
export function productRows(
	{ query, write }: Database,
	workspaceId: string,
): ProductsStore {
	const own = eq(productSale.workspaceId, workspaceId);
	const from = (source: SaleSource, more = everything) =>
		selects[source](workspaceId, more);
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
			async totals() {
				const found = [];
				for (const source of saleSources)
					for (const row of await query.all<{
						currency: string;
						sales: number;
					}>(
						sql`select currency, count(*) as sales from (${from(source)}) group by currency order by sales desc, currency`,
					))
						found.push({ source, ...row });
				return found.sort((a, b) => b.sales - a.sales);
			},
			products: (source, currency, limit) =>
				query.all<SoldProduct>(sql`
					select product, sum(units) as units, sum(units * priceMicros) as revenueMicros, min(day) as "from", max(day) as "to"
					from (${from(source)}) where currency = ${currency} group by product order by revenueMicros desc, product limit ${limit}`),
			days: (source, product) =>
				query.all<{ day: number; units: number }>(sql`
					select day, sum(units) as units
					from (${from(source, (sale) => (product === null ? sql`` : sql`and ${sale.product} = ${product}`))})
					group by day order by day`),
			weeks: (source, currency, products) =>
				query.all<{
					product: string;
					week: number;
					units: number;
					revenueMicros: number;
				}>(sql`
					select product, day / 7 as week, sum(units) as units, sum(units * priceMicros) as revenueMicros
					from (${from(source, (sale) => sql`and ${sale.product} in ${among(products)}`)})
					where currency = ${currency} group by product, week order by product, week`),
			goods: (source, currency, products) =>
				query.all<{
					product: string;
					priceMicros: number;
					marginMicros: number | null;
				}>(sql`
					select product, sum(units * priceMicros) / sum(units) as priceMicros,
						sum(case when costMicros is not null then units * (priceMicros - costMicros) end) / sum(case when costMicros is not null then units end) as marginMicros
					from (${from(source, (sale) => sql`and ${sale.product} in ${among(products)}`)})
					where currency = ${currency} group by product order by product`),
			async boughtBy(source, customer, limit) {
				const newest = await query.all<{ product: string; day: number }>(sql`
					select product, day from (${from(source, (sale) => sql`and ${sale.customer} = ${customer}`)})
					order by day desc, id desc limit ${limit}`);
				return newest.reverse();
			},
			async besides(source, product, customers) {
				const buyers = await query.all<{ customer: string }>(sql`
					select customer from (${from(source, (sale) => sql`and ${sale.product} = ${product} and ${sale.customer} is not null`)})
					group by customer order by max(day) desc, customer limit ${customers}`);
				const theirs = among(buyers.map(({ customer }) => customer));
				return query.all<{
					customer: string;
					product: string;
					day: number;
				}>(sql`
					select customer, product, max(day) as day
					from (${from(source, (sale) => sql`and ${sale.customer} in ${theirs}`)})
					group by customer, product order by customer, max(day) desc limit ${customers * mostPerCustomer}`);
			},
		},
	};
}

/** Columns a source's own index can follow. */
interface SaleColumns {
	readonly product: SQL;
	readonly customer: SQL;
}
type Narrow = (sale: SaleColumns) => SQL;

const everything: Narrow = () => sql``;
const among = (values: readonly string[]) =>
	sql`(select value from json_each(${encodeJson(values)}))`;

/** Sales of one source as rows of one shape. Days of a shop are its own; what was given back is not sold, and tests never were. */
const selects: Readonly<
	Record<SaleSource, (workspaceId: string, more: Narrow) => SQL>
> = {
	shop: (workspaceId, more) => sql`
		select ${shopLine.id} as id, ${shopLine.product} as product, cast(round(julianday(${shopOrder.day}) - 2440587.5) as integer) as day,
			${shopLine.units} as units, ${shopLine.priceMicros} as priceMicros, ${shopLine.costMicros} as costMicros, ${shopOrder.currency} as currency, ${shopBuyer.customerId} as customer
		from ${shopLine}
		join ${shopOrder} on ${shopOrder.workspaceId} = ${shopLine.workspaceId} and ${shopOrder.id} = ${shopLine.orderId}
		left join ${shopBuyer} on ${shopBuyer.workspaceId} = ${shopLine.workspaceId} and ${shopBuyer.orderId} = ${shopLine.orderId}
		where ${shopLine.workspaceId} = ${workspaceId} and ${shopLine.units} > 0 and ${shopOrder.isTest} = 0 and ${shopOrder.cancelledAt} is null
			${more({ product: sql`${shopLine.product}`, customer: sql`${shopBuyer.customerId}` })}`,
	file: (workspaceId, more) => sql`
		select ${productSale.id} as id, ${productSale.product} as product, ${productSale.day} as day, ${productSale.units} as units,
			${productSale.priceMicros} as priceMicros, null as costMicros, ${productSale.currency} as currency, ${productSale.customer} as customer
		from ${productSale} where ${productSale.workspaceId} = ${workspaceId}
			${more({ product: sql`${productSale.product}`, customer: sql`${productSale.customer}` })}`,
};
