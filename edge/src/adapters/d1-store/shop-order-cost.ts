import { type SQL, sql } from "drizzle-orm";
import { shopLine, shopOrder } from "./schema/shop-tables.ts";

/**
 * What does not stay with the shop of an order (of the row at hand): tax, and what its goods cost. Null where the cost of a single piece is not
 * known, or not every piece of it was read. Shipping counts as brought, since what it costs nobody says.
 */
export const shopOrderCost: SQL<number | null> = sql`(
	select case when sum(${shopLine.units}) = ${shopOrder.units} and count(*) = count(case when ${shopLine.units} = 0 or ${shopLine.costMicros} is not null then 1 end)
		then sum(${shopLine.units} * coalesce(${shopLine.costMicros}, 0)) + ${shopOrder.taxMicros} end
	from ${shopLine} where ${shopLine.workspaceId} = ${shopOrder.workspaceId} and ${shopLine.orderId} = ${shopOrder.id})`;
