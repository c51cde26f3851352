import {
	type SaleSource,
	saleSources,
} from "@lotse/shared/contract/products.ts";
import { count, desc, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { ProductsStore, SoldProduct } from "../../ports/products-store.ts";
import type { Database } from "./database.ts";
import { encodeJson } from "./encode-json.ts";
import { rowsFromJson } from "./rows-from-json.ts";
import { event } from "./schema/events-tables.ts";
import { productSale, recommendationList } from "./schema/outlook-tables.ts";
import {
	shopBuyer,
	shopLine,
	shopOrder,
	shopProduct,
	shopVariant,
} from "./schema/shop-tables.ts";

const { workspaceId: _list, ...listFields } =
	getTableColumns(recommendationList);

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
		recommendationLists: {
			add: (list) =>
				write(
					query.insert(recommendationList).values({ workspaceId, ...list }),
				),
			async shown(limit) {
				const lists = await query
					.select(listFields)
					.from(recommendationList)
					.where(eq(recommendationList.workspaceId, workspaceId))
					.orderBy(desc(recommendationList.madeAt), recommendationList.id)
					.limit(limit);
				const oldest = lists.at(-1);
				if (!oldest) return [];
				const own = {
					ids: among(lists.map(({ id }) => id)),
					since: oldest.madeAt,
				};
				const told = await query.all<{
					list: string;
					product: string | null;
					visits: number;
				}>(
					sql`${visitsOfLists(workspaceId, own, sql`null`)} union all ${visitsOfLists(workspaceId, own, sql`${event.properties} ->> '$.item_id'`, sql`and ${event.name} = 'recommendation_clicked'`)}`,
				);
				const byList = Map.groupBy(told, ({ list }) => list);
				return lists.flatMap((list) => {
					const theirs = byList.get(list.id);
					if (!theirs) return [];
					return [
						{
							...list,
							shown:
								theirs.find(({ product }) => product === null)?.visits ?? 0,
							clicks: theirs.flatMap(({ product, visits }) =>
								product === null ? [] : [{ product, clicks: visits }],
							),
						},
					];
				});
			},
		},
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
									stock: sql`excluded.stock`,
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
			stock: (source, products) =>
				query.all<{ product: string; stock: number }>(
					stocks[source](workspaceId, among(products)),
				),
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

/**
 * Visits that saw a list, or clicked on one of its products. Whoever clicked has seen it; a visit counts once, however often it reports.
 * The names stand in the statement as in the index made for them, so that SQLite uses it.
 */
function visitsOfLists(
	workspaceId: string,
	lists: { readonly ids: SQL; readonly since: number },
	product: SQL,
	more = sql``,
): SQL {
	return sql`select ${event.properties} ->> '$.list_id' as list, ${product} as product,
		count(distinct coalesce(${event.sessionId}, ${event.anonymousId}, ${event.userId}, ${event.messageId})) as visits
		from ${event} where ${event.workspaceId} = ${workspaceId} and ${event.name} in ('recommendation_shown', 'recommendation_clicked')
			and ${event.receivedAt} >= ${lists.since} and ${event.properties} ->> '$.list_id' in ${lists.ids} ${more}
		group by list, product`;
}

/** A product's name as the articles of orders have it. */
const nameOfGoods = sql`substr(trim(${shopProduct.title}), 1, 200)`;

/** Pieces left. What a shop no longer offers has none; a product with one variant nobody counts does not run out. */
const stocks: Readonly<
	Record<SaleSource, (workspaceId: string, products: SQL) => SQL>
> = {
	shop: (workspaceId, products) => sql`
		select ${nameOfGoods} as product, max(case when ${shopProduct.status} = 'ACTIVE' then variants.stock else 0 end) as stock
		from ${shopProduct} join (
			select ${shopVariant.productId} as product_id, case when count(*) = count(${shopVariant.stock}) then sum(max(${shopVariant.stock}, 0)) end as stock
			from ${shopVariant} where ${shopVariant.workspaceId} = ${workspaceId} group by ${shopVariant.productId}
		) as variants on variants.product_id = ${shopProduct.id}
		where ${shopProduct.workspaceId} = ${workspaceId} and ${nameOfGoods} in ${products}
		group by ${nameOfGoods}
		having count(*) = count(case when ${shopProduct.status} <> 'ACTIVE' or variants.stock is not null then 1 end)
		order by product`,
	file: (workspaceId, products) => sql`
		select product, stock from (
			select ${productSale.product} as product, ${productSale.stock} as stock,
				row_number() over (partition by ${productSale.product} order by ${productSale.day} desc, ${productSale.stock}) as place
			from ${productSale} where ${productSale.workspaceId} = ${workspaceId} and ${productSale.product} in ${products} and ${productSale.stock} is not null
		) where place = 1 order by product`,
};
