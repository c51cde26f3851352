import { desc, sql } from "drizzle-orm";
import type {
	MetricInputs,
	ProfilesStore,
} from "../../ports/profiles-store.ts";
import type { Database } from "./database.ts";
import { encodeJson } from "./encode-json.ts";
import { adReportDay } from "./schema/ads-account-tables.ts";
import { event, eventCount } from "./schema/events-tables.ts";

const dayMs = 86_400_000;
const mostDays = 400;
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

/** Inputs of the key figures, and how many events came on which day. */
export function figureRows(
	{ query }: Database,
	workspaceId: string,
): ProfilesStore["figures"] {
	const person = sql`coalesce(${event.userId}, ${event.anonymousId})`;
	const ofEvents = sql`${event.workspaceId} = ${workspaceId}`;
	const within = (from: number, to: number) =>
		sql`${ofEvents} and ${event.at} >= ${from} and ${event.at} < ${to}`;
	const property = (name: string) =>
		sql`${event.properties} ->> ${`$.${name}`}`;
	return {
		async met(names, limit) {
			const rows = await query
				.select({
					name: event.name,
					properties: event.properties,
					basket: sql<
						string | null
					>`coalesce(${event.sessionId}, ${event.userId}, ${event.anonymousId})`,
				})
				.from(event)
				.where(
					sql`${ofEvents} and ${event.name} in (select value from json_each(${encodeJson(names)}))`,
				)
				.orderBy(desc(event.receivedAt), desc(event.messageId))
				.limit(limit);
			return rows.toReversed();
		},
		async inputs(from, to) {
			const purchase = sql`${event.name} = 'purchase'`;
			const refund = sql`${event.name} = 'refund'`;
			const [totals] = await query.all<MetricInputs>(sql`
				select count(*) filter (where ${purchase}) as orders,
					sum(${property("value")}) filter (where ${purchase}) as revenue,
					sum(${property("cost")}) filter (where ${purchase}) as goods_cost,
					count(*) filter (where ${purchase} and ${property("cost")} is null) as without_cost,
					count(distinct ${property("transaction_id")}) filter (where ${refund}) as refunded_orders,
					total(${property("value")}) filter (where ${refund}) as refunds,
					count(distinct ${event.sessionId}) as visits,
					count(*) as events
				from ${event} where ${within(from, to)}`);
			const [people] = await query.all<MetricInputs>(sql`
				select count(*) filter (where orders > 0) as customers,
					count(*) filter (where orders > 1) as repeat_customers,
					count(*) filter (where first >= ${from} and orders > 0) as new_customers,
					count(*) filter (where last >= ${to - 90 * dayMs} and orders > 0) as active_customers_90d
				from (select count(*) filter (where ${event.at} >= ${from}) as orders, min(${event.at}) as first, max(${event.at}) as last
					from ${event} where ${ofEvents} and ${event.name} = 'purchase' and ${event.at} < ${to} and ${person} is not null group by ${person})`);
			// Every report of a day names the account's own cost; one of them counts.
			const [spend] = await query.all<{ cost: number | null }>(sql`
				select sum(cost) as cost from (select max(coalesce(${adReportDay.accountCostMicros}, ${adReportDay.costMicros})) as cost
					from ${adReportDay} where ${adReportDay.workspaceId} = ${workspaceId} and ${adReportDay.day} >= ${dayOf(from)} and ${adReportDay.day} < ${dayOf(to)} group by ${adReportDay.customerId}, ${adReportDay.day})`);
			// Without any event nothing is zero: it is not known.
			const hasEvents = (totals?.events ?? 0) > 0;
			const cost = spend?.cost ?? null;
			if (!hasEvents && cost === null) return null;
			const known = (value: number | null | undefined) =>
				hasEvents ? (value ?? 0) : null;
			const hasCosts = hasEvents && totals?.without_cost === 0;
			return {
				orders: known(totals?.orders),
				revenue: known(totals?.revenue),
				refunds: known(totals?.refunds),
				refunded_orders: known(totals?.refunded_orders),
				visits: known(totals?.visits),
				goods_cost: hasCosts ? (totals?.goods_cost ?? null) : null,
				customers: known(people?.customers),
				repeat_customers: known(people?.repeat_customers),
				new_customers: known(people?.new_customers),
				active_customers_90d: known(people?.active_customers_90d),
				ad_spend: cost === null ? null : cost / 1e6,
			};
		},
		days: () =>
			query.all(sql`
				select * from (select ${eventCount.day} as day,
					total(${eventCount.count}) filter (where ${eventCount.verdict} = 'accepted') as accepted,
					total(${eventCount.count}) filter (where ${eventCount.verdict} = 'duplicate') as duplicate,
					total(${eventCount.count}) filter (where ${eventCount.verdict} = 'rejected') as rejected
				from ${eventCount} where ${eventCount.workspaceId} = ${workspaceId} group by ${eventCount.day} order by ${eventCount.day} desc limit ${mostDays}) order by day`),
	};
}
