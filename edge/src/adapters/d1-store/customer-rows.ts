import {
	type OrderSource,
	orderSources,
} from "@lotse/shared/contract/customers.ts";
import type { Order } from "@lotse/shared/predictive/orders/order.ts";
import { asc, eq, type SQL, sql } from "drizzle-orm";
import type {
	CustomersStore,
	OrderTotals,
} from "../../ports/customers-store.ts";
import type { Database } from "./database.ts";
import { encodeJson } from "./encode-json.ts";
import { rowsFromJson } from "./rows-from-json.ts";
import { event } from "./schema/events-tables.ts";
import { customerAtRisk, customerOutlook } from "./schema/outlook-tables.ts";
import { customerOrder } from "./schema/registry-tables.ts";
import { shopBuyer, shopCustomer, shopOrder } from "./schema/shop-tables.ts";
import { shopOrderCost } from "./shop-order-cost.ts";

/** Orders of customers, whichever way they came, and what was worked out from them. */
export function customerRows(
	{ query, write }: Database,
	workspaceId: string,
): CustomersStore {
	const outlook = eq(customerOutlook.workspaceId, workspaceId);
	const atRisk = eq(customerAtRisk.workspaceId, workspaceId);
	const from = (source: OrderSource, more: (customer: SQL) => SQL) =>
		selects[source](workspaceId, more);
	const everybody = () => sql``;
	return {
		purchases: {
			async totals() {
				const found: OrderTotals[] = [];
				for (const source of orderSources) {
					const rows = await query.all<Omit<OrderTotals, "source">>(sql`
						select currency, count(*) as orders, min(day) as "from", max(day) as "to",
							sum(amountMicros > 0) as sold,
							sum(amountMicros > 0 and costMicros is not null) as withCost,
							coalesce(sum(case when amountMicros > 0 and costMicros is not null then amountMicros end), 0) as costedMicros,
							coalesce(sum(case when amountMicros > 0 then costMicros end), 0) as costMicros
						from (${from(source, everybody)}) group by currency`);
					found.push(...rows.map((row) => ({ source, ...row })));
				}
				return found.sort((a, b) => b.orders - a.orders);
			},
			async page(source, currency, afterCustomer, customers) {
				const behind = (customer: SQL) =>
					sql`and ${customer} > ${afterCustomer}`;
				const [last] = await query.all<{ customer: string | null }>(sql`
					select max(customer) as customer from (
						select distinct customer from (${from(source, behind)}) where currency = ${currency} order by customer limit ${customers})`);
				const upTo = last?.customer ?? null;
				if (upTo === null) return [];
				const rows = await query.all<OrderRow>(sql`
					select * from (${from(source, (customer) => sql`${behind(customer)} and ${customer} <= ${upTo}`)})
					where currency = ${currency} order by customer, day, id`);
				return rows.map(toOrder);
			},
			async sample(source, currency, customers, mostOrders) {
				const chosen = await query.all<{ customer: string }>(sql`
					select customer from (
						select customer, row_number() over (order by customer) as place, count(*) over () as everybody
						from (select distinct customer from (${from(source, everybody)}) where currency = ${currency})
					) where place * ${customers} / everybody > (place - 1) * ${customers} / everybody`);
				const ids = encodeJson(chosen.map(({ customer }) => customer));
				const rows = await query.all<OrderRow>(sql`
					select * from (${from(source, (customer) => sql`and ${customer} in (select value from json_each(${ids}))`)})
					where currency = ${currency} order by customer, day, id limit ${mostOrders}`);
				return rows.map(toOrder);
			},
			async newest(source, currency, limit) {
				const rows = await query.all<OrderRow>(sql`
					select * from (${from(source, everybody)}) where currency = ${currency} order by day desc, id desc limit ${limit}`);
				return rows.reverse().map(toOrder);
			},
		},
		outlook: {
			async get() {
				const row = await query
					.select()
					.from(customerOutlook)
					.where(outlook)
					.get();
				if (row === undefined) return null;
				const { workspaceId: _, mark, ...rest } = row;
				return { ...rest, isStale: mark === "stale" };
			},
			async atRisk(limit) {
				const rows = await query
					.select({ row: customerAtRisk.row })
					.from(customerAtRisk)
					.where(atRisk)
					.orderBy(asc(customerAtRisk.place))
					.limit(limit);
				return rows.map(({ row }) => row);
			},
			expire: () =>
				write(
					query.update(customerOutlook).set({ mark: "stale" }).where(outlook),
				),
			clear: () =>
				write(
					query.delete(customerOutlook).where(outlook),
					query.delete(customerAtRisk).where(atRisk),
				),
			save: ({ isStale, ...made }, rows) => {
				const mark = isStale ? ("stale" as const) : ("fresh" as const);
				const values = { ...made, mark };
				return write(
					query
						.insert(customerOutlook)
						.values({ workspaceId, ...values })
						.onConflictDoUpdate({
							target: customerOutlook.workspaceId,
							set: values,
						}),
					query.delete(customerAtRisk).where(atRisk),
					...rowsFromJson(
						customerAtRisk,
						rows.map((row, place) => ({
							workspaceId,
							place,
							customer: row.customer,
							madeAt: made.madeAt,
							row,
						})),
					).map((select) => query.insert(customerAtRisk).select(select)),
				);
			},
		},
	};
}

type OrderRow = {
	[K in keyof Order]: Order[K] extends boolean | null
		? number | null
		: K extends "segments"
			? string | null
			: Order[K];
};

function toOrder({
	mayContact,
	isElsewhere,
	isFraud,
	segments,
	...row
}: OrderRow): Order {
	const flag = (value: number | null) => (value === null ? null : value === 1);
	return {
		...row,
		mayContact: flag(mayContact),
		isElsewhere: flag(isElsewhere),
		isFraud: flag(isFraud),
		segments: segments === null ? null : JSON.parse(segments),
	};
}

/**
 * Orders of one source as rows of one shape. `more` narrows by customer where the source's own index can follow.
 * Days of events are UTC days; a shop's are its own; an order's value in the shop is what was kept of it after refunds.
 */
const selects: Readonly<
	Record<
		OrderSource,
		(workspaceId: string, more: (customer: SQL) => SQL) => SQL
	>
> = {
	file: (workspaceId, more) => sql`
		select ${customerOrder.id} as id, ${customerOrder.customer} as customer, ${customerOrder.day} as day, ${customerOrder.hour} as hour,
			${customerOrder.amountMicros} as amountMicros, ${customerOrder.currency} as currency, ${customerOrder.costMicros} as costMicros,
			${customerOrder.channel} as channel, ${customerOrder.mayContact} as mayContact, ${customerOrder.coupon} as coupon,
			${customerOrder.isElsewhere} as isElsewhere, ${customerOrder.isFraud} as isFraud, ${customerOrder.segments} as segments
		from ${customerOrder} where ${customerOrder.workspaceId} = ${workspaceId} ${more(sql`${customerOrder.customer}`)}`,
	shop: (workspaceId, more) => sql`
		select ${shopOrder.id} as id, ${shopBuyer.customerId} as customer, cast(round(julianday(${shopOrder.day}) - 2440587.5) as integer) as day, null as hour,
			${shopOrder.currentMicros} as amountMicros, ${shopOrder.currency} as currency, ${shopOrderCost} as costMicros,
			${shopOrder.channel} as channel, ${shopCustomer.mayEmail} as mayContact, null as coupon,
			null as isElsewhere, null as isFraud, null as segments
		from ${shopBuyer}
		join ${shopOrder} on ${shopOrder.workspaceId} = ${shopBuyer.workspaceId} and ${shopOrder.id} = ${shopBuyer.orderId}
		left join ${shopCustomer} on ${shopCustomer.workspaceId} = ${shopBuyer.workspaceId} and ${shopCustomer.id} = ${shopBuyer.customerId}
		where ${shopBuyer.workspaceId} = ${workspaceId} and ${shopOrder.isTest} = 0 and ${shopOrder.cancelledAt} is null
			and ${shopOrder.currentMicros} > 0 ${more(sql`${shopBuyer.customerId}`)}`,
	events: (workspaceId, more) => sql`
		select ${event.name} || ' ' || coalesce(${event.properties} ->> 'transaction_id', ${event.messageId}) as id, ${event.userId} as customer,
			${event.at} / 86400000 as day, ${event.at} / 3600000 % 24 as hour,
			cast(round((${event.properties} ->> 'value') * case ${event.name} when 'refund' then -1000000.0 else 1000000.0 end) as integer) as amountMicros,
			upper(${event.properties} ->> 'currency') as currency,
			case when json_type(${event.properties}, '$.cost') in ('integer', 'real') then cast(round((${event.properties} ->> 'cost') * 1000000.0) as integer) end as costMicros,
			null as channel, null as mayContact, ${event.properties} ->> 'coupon' as coupon,
			null as isElsewhere, null as isFraud, null as segments
		from ${event} where ${event.workspaceId} = ${workspaceId} and ${event}.name in ('purchase', 'refund') and ${event.userId} is not null
			and json_type(${event.properties}, '$.value') in ('integer', 'real') and length(${event.properties} ->> 'currency') = 3 ${more(sql`${event.userId}`)}`,
};
