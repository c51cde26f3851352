import type { ShopVariant } from "@lotse/shared/contract/shopify.ts";
import {
	and,
	asc,
	count,
	countDistinct,
	desc,
	eq,
	getTableColumns,
	gt,
	inArray,
	isNull,
	lt,
	min,
	or,
	type SQL,
	sql,
} from "drizzle-orm";
import type {
	ShopRows,
	ShopRowsStore,
	ShopStore,
	Shops,
} from "../../ports/shop-store.ts";
import type { Database } from "./database.ts";
import { encodeJson } from "./encode-json.ts";
import { rowsFromJson } from "./rows-from-json.ts";
import { outbox } from "./schema/outbox-table.ts";
import {
	shop,
	shopBackfill,
	shopBuyer,
	shopCustomer,
	shopDelivery,
	shopLine,
	shopOrder,
	shopPrice,
	shopProduct,
	shopRefund,
	shopUser,
	shopVariant,
} from "./schema/shop-tables.ts";
import { publication, unit } from "./schema/unit-tables.ts";
import { shopOrderCost } from "./shop-order-cost.ts";

const { workspaceId: _shop, ...shopFields } = getTableColumns(shop);
const { workspaceId: _part, ...partFields } = getTableColumns(shopBackfill);
const { workspaceId: _product, ...productFields } =
	getTableColumns(shopProduct);
const { workspaceId: _variant, ...variantFields } =
	getTableColumns(shopVariant);
const { workspaceId: _publication, ...publicationFields } =
	getTableColumns(publication);
const { workspaceId: _price, ...priceFields } = getTableColumns(shopPrice);

/** Column by column, what a conflicting row brings. */
const excluded = (columns: readonly string[]): Record<string, SQL> =>
	Object.fromEntries(
		columns.map((key) => [
			key,
			sql.raw(
				`excluded."${key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`,
			),
		]),
	);
/** Texts on their way to a place. */
const proposedStates = [
	"draft",
	"checked",
	"in-review",
	"changes-requested",
	"approved",
] as const;
/** Of one product. */
const mostVariants = 100;
/** Options of a variant read before they were: none are known. */
const withOptions = <
	T extends { readonly options: ShopVariant["options"] | null },
>(
	row: T,
) => ({ ...row, options: row.options ?? [] });
const priceColumns = Object.keys(getTableColumns(shopPrice));
const priceCell = (key: string) =>
	sql.raw(`value ->> ${priceColumns.indexOf(key)}`);

/** What is kept of a shop. Rows come in any order and more than once; the newest state of each stays. */
export function shopRows(
	{ query, write }: Database,
	workspaceId: string,
): ShopStore {
	const own = eq(shop.workspaceId, workspaceId);
	const among = (ids: readonly string[]) =>
		sql`(select value from json_each(${encodeJson(ids)}))`;
	const between = (
		table: typeof shopOrder | typeof shopRefund,
		from: string,
		to: string,
	) =>
		sql`${table.workspaceId} = ${workspaceId} and ${table.day} between ${from} and ${to}`;
	const ringAt = (at: number) =>
		query
			.insert(outbox)
			.values({
				workspaceId,
				id: "shopify",
				kind: "shop",
				sealed: "",
				createdAt: at,
				dueAt: at,
			})
			.onConflictDoUpdate({
				target: [outbox.workspaceId, outbox.id],
				set: { dueAt: sql`min(${outbox.dueAt}, excluded.due_at)` },
			});

	function saveRows({ dayOf, at, ...rows }: ShopRows) {
		const orders = rowsFromJson(
			shopOrder,
			rows.orders.map((order) => ({
				workspaceId,
				...order,
				day: dayOf(order.processedAt),
				refundedMicros: order.refunds.reduce(
					(sum, { amountMicros }) => sum + amountMicros,
					0,
				),
			})),
		).map((select) =>
			query
				.insert(shopOrder)
				.select(select)
				.onConflictDoUpdate({
					target: [shopOrder.workspaceId, shopOrder.id],
					set: excluded([
						"name",
						"processedAt",
						"day",
						"updatedAt",
						"cancelledAt",
						"isTest",
						"source",
						"currency",
						"presentmentCurrency",
						"totalMicros",
						"currentMicros",
						"refundedMicros",
						"channel",
						"taxMicros",
						"units",
					]),
					setWhere: sql`excluded.updated_at >= ${shopOrder.updatedAt}`,
				}),
		);
		const lines = rowsFromJson(
			shopLine,
			rows.lines.map((line) => ({ workspaceId, ...line })),
		).map((select) =>
			query
				.insert(shopLine)
				.select(select)
				.onConflictDoUpdate({
					target: [shopLine.workspaceId, shopLine.orderId, shopLine.id],
					set: {
						...excluded(["product", "units", "priceMicros"]),
						// What it cost when it was sold, not what it costs by now.
						costMicros: sql`coalesce(${shopLine.costMicros}, excluded.cost_micros)`,
					},
				}),
		);
		const refunds = rowsFromJson(
			shopRefund,
			rows.orders.flatMap(({ id: orderId, refunds: theirs }) =>
				theirs.map(({ id, at: when, amountMicros }) => ({
					workspaceId,
					id,
					orderId,
					day: dayOf(when),
					amountMicros,
				})),
			),
		).map((select) =>
			query
				.insert(shopRefund)
				.select(select)
				.onConflictDoUpdate({
					target: [shopRefund.workspaceId, shopRefund.id],
					set: excluded(["day", "amountMicros"]),
				}),
		);
		const buyers = rowsFromJson(
			shopBuyer,
			rows.orders.flatMap(({ id: orderId, customerId }) =>
				customerId === null ? [] : [{ workspaceId, orderId, customerId }],
			),
		).map((select) =>
			query
				.insert(shopBuyer)
				.select(select)
				.onConflictDoUpdate({
					target: [shopBuyer.workspaceId, shopBuyer.orderId],
					set: excluded(["customerId"]),
				}),
		);
		const customers = rowsFromJson(
			shopCustomer,
			rows.customers.map((row) => ({ workspaceId, ...row })),
		).map((select) =>
			query
				.insert(shopCustomer)
				.select(select)
				.onConflictDoUpdate({
					target: [shopCustomer.workspaceId, shopCustomer.id],
					set: excluded(["updatedAt", "mayEmail", "saleOptOut"]),
					setWhere: sql`excluded.updated_at >= ${shopCustomer.updatedAt}`,
				}),
		);
		const products = rowsFromJson(
			shopProduct,
			rows.products.map((row) => ({ workspaceId, ...row })),
		).map((select) =>
			query
				.insert(shopProduct)
				.select(select)
				.onConflictDoUpdate({
					target: [shopProduct.workspaceId, shopProduct.id],
					set: excluded(
						Object.keys(productFields).filter((key) => key !== "id"),
					),
					setWhere: sql`excluded.updated_at >= ${shopProduct.updatedAt}`,
				}),
		);
		const variants = rowsFromJson(
			shopVariant,
			rows.variants.map((row) => ({ workspaceId, ...row })),
		).map((select) =>
			query
				.insert(shopVariant)
				.select(select)
				.onConflictDoUpdate({
					target: [shopVariant.workspaceId, shopVariant.id],
					set: excluded([
						"productId",
						"title",
						"priceMicros",
						"compareAtMicros",
						"hasBarcode",
						"sku",
						"options",
						"costMicros",
						"stock",
					]),
				}),
		);
		const gone =
			rows.whole.length === 0
				? []
				: [
						query
							.delete(shopVariant)
							.where(
								and(
									eq(shopVariant.workspaceId, workspaceId),
									sql`${shopVariant.productId} in ${among(rows.whole)}`,
									sql`${shopVariant.id} not in ${among(rows.variants.map(({ id }) => id))}`,
								),
							),
					];
		const prices = rowsFromJson(
			shopPrice,
			rows.variants.map(({ id, priceMicros, compareAtMicros }) => ({
				workspaceId,
				variantId: id,
				at,
				priceMicros,
				compareAtMicros,
			})),
		).map((select) =>
			query
				.insert(shopPrice)
				.select(
					sql`${select} and not exists (select 1 from ${shopPrice} as known where known.workspace_id = ${workspaceId} and known.variant_id = ${priceCell("variantId")} and known.price_micros = ${priceCell("priceMicros")} and known.compare_at_micros is ${priceCell("compareAtMicros")} and known.at = (select max(last.at) from ${shopPrice} as last where last.workspace_id = ${workspaceId} and last.variant_id = ${priceCell("variantId")}))`,
				)
				.onConflictDoNothing(),
		);
		return [
			...orders,
			...lines,
			...refunds,
			...buyers,
			...customers,
			...products,
			...gone,
			...variants,
			...prices,
		];
	}

	const rows: ShopRowsStore = {
		get: async () =>
			(await query.select(shopFields).from(shop).where(own).get()) ?? null,
		save: (stored) =>
			write(
				query
					.insert(shop)
					.values({ workspaceId, ...stored })
					.onConflictDoUpdate({ target: shop.workspaceId, set: stored }),
			),
		update: (change) =>
			write(
				query
					.update(shop)
					.set({
						...change,
						...("sealedAccess" in change
							? { tokenVersion: sql`${shop.tokenVersion} + 1` }
							: {}),
					})
					.where(own),
			),
		claimRotation: async (tokenVersion, now, until) =>
			(
				await query
					.update(shop)
					.set({ rotatingUntil: until })
					.where(
						and(
							own,
							eq(shop.tokenVersion, tokenVersion),
							lt(shop.rotatingUntil, now),
						),
					)
					.returning({ domain: shop.domain })
			).length === 1,
		findUser: async (userId) =>
			(await query
				.select({ memberId: shopUser.memberId })
				.from(shopUser)
				.where(
					and(
						eq(shopUser.workspaceId, workspaceId),
						eq(shopUser.userId, userId),
					),
				)
				.get()) ?? null,
		addUser: (userId, memberId, createdAt) =>
			write(
				query
					.insert(shopUser)
					.values({ workspaceId, userId, memberId, createdAt })
					.onConflictDoUpdate({
						target: [shopUser.workspaceId, shopUser.userId],
						set: { memberId },
					}),
			),
		backfills: () =>
			query
				.select(partFields)
				.from(shopBackfill)
				.where(eq(shopBackfill.workspaceId, workspaceId)),
		setBackfill: (row) =>
			write(
				query
					.insert(shopBackfill)
					.values({ workspaceId, ...row })
					.onConflictDoUpdate({
						target: [shopBackfill.workspaceId, shopBackfill.part],
						set: row,
					}),
			),
		ring: (at) => write(ringAt(at)),
		openDeliveries: (limit) =>
			query
				.select({
					webhookId: shopDelivery.webhookId,
					topic: shopDelivery.topic,
					resource: shopDelivery.resource,
					sealed: shopDelivery.sealed,
					receivedAt: shopDelivery.receivedAt,
				})
				.from(shopDelivery)
				.where(
					and(
						eq(shopDelivery.workspaceId, workspaceId),
						isNull(shopDelivery.doneAt),
					),
				)
				.orderBy(asc(shopDelivery.receivedAt), asc(shopDelivery.webhookId))
				.limit(limit),
		finishDeliveries: (ids, doneAt) =>
			write(
				query
					.update(shopDelivery)
					.set({ doneAt, sealed: null })
					.where(
						and(
							eq(shopDelivery.workspaceId, workspaceId),
							sql`${shopDelivery.webhookId} in ${among(ids)}`,
						),
					),
			),
		saveRows: (given) => write(...saveRows(given)),
		knownOrders: async (orders) =>
			(
				await query
					.select({ id: shopOrder.id })
					.from(shopOrder)
					.where(
						and(
							eq(shopOrder.workspaceId, workspaceId),
							sql`(${shopOrder.id}, ${shopOrder.updatedAt}) in (select value ->> 0, value ->> 1 from json_each(${encodeJson(orders.map(({ id, updatedAt }) => [id, updatedAt]))}))`,
						),
					)
			).map(({ id }) => id),
		removeProduct: (productId) =>
			write(
				query
					.delete(shopProduct)
					.where(
						and(
							eq(shopProduct.workspaceId, workspaceId),
							eq(shopProduct.id, productId),
						),
					),
				query
					.delete(shopVariant)
					.where(
						and(
							eq(shopVariant.workspaceId, workspaceId),
							eq(shopVariant.productId, productId),
						),
					),
			),
		async counts() {
			const [orders] = await query
				.select({
					orders: count(),
					tests: sql<number>`coalesce(sum(${shopOrder.isTest}), 0)`,
				})
				.from(shopOrder)
				.where(eq(shopOrder.workspaceId, workspaceId));
			const [products] = await query
				.select({ n: count() })
				.from(shopProduct)
				.where(eq(shopProduct.workspaceId, workspaceId));
			const [customers] = await query
				.select({ n: count() })
				.from(shopCustomer)
				.where(eq(shopCustomer.workspaceId, workspaceId));
			return {
				orders: orders?.orders ?? 0,
				testOrders: orders?.tests ?? 0,
				products: products?.n ?? 0,
				customers: customers?.n ?? 0,
			};
		},
		salesByDay: (from, to) =>
			query.all<{ day: string; totalMicros: number }>(
				sql`select day, sum(micros) as totalMicros from (
					select ${shopOrder.day} as day, ${shopOrder.totalMicros} as micros from ${shopOrder} where ${between(shopOrder, from, to)} and ${shopOrder.isTest} = 0
					union all
					select ${shopRefund.day}, -${shopRefund.amountMicros} from ${shopRefund} join ${shopOrder} on ${shopOrder.workspaceId} = ${shopRefund.workspaceId} and ${shopOrder.id} = ${shopRefund.orderId} where ${between(shopRefund, from, to)} and ${shopOrder.isTest} = 0
				) group by day order by day`,
			),
		firstDay: async () =>
			(
				await query
					.select({ day: min(shopOrder.day) })
					.from(shopOrder)
					.where(eq(shopOrder.workspaceId, workspaceId))
			)[0]?.day ?? null,
		async sums(from, to) {
			const sumOf = (is: SQL, micros: SQL) =>
				sql`count(case when ${is} then 1 end), coalesce(sum(case when ${is} then ${micros} end), 0)`;
			const o = shopOrder;
			const real = sql`${o.isTest} = 0`;
			const edit = sql`${o.currentMicros} - ${o.totalMicros} + ${o.refundedMicros}`;
			const [row = []] = await query.values<number[]>(
				sql`select ${sumOf(sql`${o.isTest} = 1`, sql`${o.totalMicros}`)}, ${sumOf(sql`${real} and ${o.source} = 'pos'`, sql`${o.totalMicros}`)}, ${sumOf(sql`${real} and ${o.presentmentCurrency} <> ${o.currency}`, sql`${o.totalMicros}`)}, ${sumOf(sql`${real} and ${o.refundedMicros} <> 0`, sql`${o.refundedMicros}`)}, ${sumOf(sql`${real} and ${edit} <> 0`, edit)} from ${o} where ${between(o, from, to)}`,
			);
			const pair = (at: number) => ({
				orders: row[at * 2] ?? 0,
				micros: row[at * 2 + 1] ?? 0,
			});
			return {
				testOrders: pair(0),
				pos: pair(1),
				foreign: pair(2),
				refunds: pair(3),
				edited: pair(4),
			};
		},
		purchases: (limit) =>
			query
				.select({
					customerId: shopBuyer.customerId,
					day: shopOrder.day,
					micros: shopOrder.currentMicros,
					costMicros: shopOrderCost,
					channel: shopOrder.channel,
				})
				.from(shopOrder)
				.innerJoin(
					shopBuyer,
					and(
						eq(shopBuyer.workspaceId, shopOrder.workspaceId),
						eq(shopBuyer.orderId, shopOrder.id),
					),
				)
				.where(
					and(
						eq(shopOrder.workspaceId, workspaceId),
						eq(shopOrder.isTest, false),
						isNull(shopOrder.cancelledAt),
						sql`${shopOrder.currentMicros} > 0`,
					),
				)
				.orderBy(desc(shopOrder.processedAt))
				.limit(limit),
		costless: (limit) =>
			query
				.select({
					product: shopLine.product,
					orders: countDistinct(shopLine.orderId),
				})
				.from(shopLine)
				.where(
					and(
						eq(shopLine.workspaceId, workspaceId),
						isNull(shopLine.costMicros),
						gt(shopLine.units, 0),
					),
				)
				.groupBy(shopLine.product)
				.orderBy(desc(countDistinct(shopLine.orderId)), asc(shopLine.product))
				.limit(limit),
		customers: (ids) =>
			query
				.select({
					id: shopCustomer.id,
					mayEmail: shopCustomer.mayEmail,
					saleOptOut: shopCustomer.saleOptOut,
				})
				.from(shopCustomer)
				.where(
					and(
						eq(shopCustomer.workspaceId, workspaceId),
						sql`${shopCustomer.id} in ${among(ids)}`,
					),
				),
		products: (limit) =>
			query
				.select(productFields)
				.from(shopProduct)
				.where(eq(shopProduct.workspaceId, workspaceId))
				.orderBy(desc(shopProduct.updatedAt), asc(shopProduct.id))
				.limit(limit),
		product: async (id) =>
			(await query
				.select(productFields)
				.from(shopProduct)
				.where(
					and(eq(shopProduct.workspaceId, workspaceId), eq(shopProduct.id, id)),
				)
				.get()) ?? null,
		productCount: async () =>
			(
				await query
					.select({ n: count() })
					.from(shopProduct)
					.where(eq(shopProduct.workspaceId, workspaceId))
			)[0]?.n ?? 0,
		variants: async (productIds) =>
			(
				await query
					.select(variantFields)
					.from(shopVariant)
					.where(
						and(
							eq(shopVariant.workspaceId, workspaceId),
							sql`${shopVariant.productId} in ${among(productIds)}`,
						),
					)
					.orderBy(asc(shopVariant.productId), asc(shopVariant.id))
					.limit(productIds.length * mostVariants)
			).map(withOptions),
		reduced: async (limit) =>
			(
				await query
					.select({ ...variantFields, productTitle: shopProduct.title })
					.from(shopVariant)
					.innerJoin(
						shopProduct,
						and(
							eq(shopProduct.workspaceId, shopVariant.workspaceId),
							eq(shopProduct.id, shopVariant.productId),
						),
					)
					.where(
						and(
							eq(shopVariant.workspaceId, workspaceId),
							sql`${shopVariant.compareAtMicros} > ${shopVariant.priceMicros}`,
						),
					)
					.orderBy(asc(shopProduct.title), asc(shopVariant.id))
					.limit(limit)
			).map(withOptions),
		publications: (kind, resourceId, locale) =>
			query
				.select(publicationFields)
				.from(publication)
				.where(
					and(
						eq(publication.workspaceId, workspaceId),
						eq(publication.target, "shopify"),
						sql`json_extract(${publication.address}, '$.kind') = ${kind}`,
						sql`json_extract(${publication.address}, '$.resourceId') = ${resourceId}`,
						sql`json_extract(${publication.address}, '$.locale') is ${locale}`,
					),
				)
				.orderBy(desc(publication.at))
				.limit(50),
		proposals: (title, locale) =>
			query
				.select({
					unitId: unit.id,
					version: unit.version,
					state: unit.state,
					text: unit.text,
					textBy: unit.textBy,
					reason: unit.reason,
					sourceText: unit.sourceText,
				})
				.from(unit)
				.where(
					and(
						eq(unit.workspaceId, workspaceId),
						eq(unit.product, title),
						locale === null
							? eq(unit.task, "product-description")
							: and(
									eq(unit.task, "localisation"),
									eq(unit.language, locale.slice(0, 2)),
								),
						inArray(unit.state, [...proposedStates]),
					),
				)
				.orderBy(desc(unit.updatedAt), asc(unit.id))
				.limit(20),
		prices: (variantIds) =>
			query
				.select(priceFields)
				.from(shopPrice)
				.where(
					and(
						eq(shopPrice.workspaceId, workspaceId),
						sql`${shopPrice.variantId} in ${among(variantIds)}`,
					),
				)
				.orderBy(asc(shopPrice.variantId), asc(shopPrice.at))
				.limit(20_000),
		removeAll: () =>
			write(
				...[
					shopUser,
					shopBackfill,
					shopBuyer,
					shopRefund,
					shopLine,
					shopOrder,
					shopCustomer,
					shopPrice,
					shopVariant,
					shopProduct,
				].map((table) =>
					query.delete(table).where(eq(table.workspaceId, workspaceId)),
				),
				query.update(shop).set({ outlook: null, check: null }).where(own),
			),
		forget: () => write(query.delete(shop).where(own)),
	};
	return { shop: rows };
}

/** Reads that happen before a workspace is known, and those of the clock. */
export function shopsAcross({ query, write }: Database): Shops {
	return {
		findShop: async (domain) =>
			(await query
				.select({ workspaceId: shop.workspaceId })
				.from(shop)
				.where(eq(shop.domain, domain))
				.get()) ?? null,
		// The shop is looked up by the statements themselves: Shopify waits for one round to the database, not two.
		addDelivery: (domain, delivery) => {
			const { webhookId, topic, resource, sealed, receivedAt } = delivery;
			const known = sql`from ${shop} where ${shop.domain} = ${domain}`;
			return write(
				query
					.insert(shopDelivery)
					.select(
						sql`select ${shop.workspaceId}, ${webhookId}, ${topic}, ${resource}, ${sealed}, ${receivedAt}, null ${known}`,
					)
					.onConflictDoNothing(),
				query
					.insert(outbox)
					.select(
						sql`select ${shop.workspaceId}, 'shopify', 'shop', ${receivedAt}, '', ${receivedAt} ${known}`,
					)
					.onConflictDoUpdate({
						target: [outbox.workspaceId, outbox.id],
						set: { dueAt: sql`min(${outbox.dueAt}, excluded.due_at)` },
					}),
			);
		},
		busyShops: async (checkedBefore, limit) =>
			(
				await query
					.select({ workspaceId: shop.workspaceId })
					.from(shop)
					.where(
						or(
							and(
								eq(shop.state, "installed"),
								or(
									lt(shop.checkedAt, checkedBefore),
									sql`exists (select 1 from ${shopBackfill} where ${shopBackfill.workspaceId} = ${shop.workspaceId} and ${shopBackfill.state} in ('waiting', 'running', 'reading'))`,
								),
							),
							sql`exists (select 1 from ${shopDelivery} where ${shopDelivery.workspaceId} = ${shop.workspaceId} and ${shopDelivery.doneAt} is null)`,
						),
					)
					.orderBy(asc(shop.checkedAt))
					.limit(limit)
			).map(({ workspaceId }) => workspaceId),
	};
}
