import type { StoredShop } from "../../ports/shop-store.ts";
import type { ShopReading } from "../../ports/shopify.ts";
import type { Ports, Write } from "../../ports.ts";
import { dayTeller } from "../day-teller.ts";
import { suppressedAmong } from "../suppressed-among.ts";

/** The write that keeps what was read of a shop. Whoever was erased stays out: their orders count, but nobody knows whose they were. */
export async function keepShopReading(
	ports: Ports,
	workspaceId: string,
	{ timeZone }: Pick<StoredShop, "timeZone">,
	reading: ShopReading,
): Promise<Write> {
	const people = [
		...reading.customers.map(({ id }) => id),
		...reading.orders.flatMap(({ customerId }) => customerId ?? []),
	];
	const gone = await suppressedAmong(ports, workspaceId, [...new Set(people)]);
	return ports.store.of(workspaceId).shop.saveRows({
		...reading,
		orders: reading.orders.map((order) =>
			order.customerId !== null && gone.has(order.customerId)
				? { ...order, customerId: null }
				: order,
		),
		customers: reading.customers.filter(({ id }) => !gone.has(id)),
		dayOf: dayTeller(timeZone),
		at: ports.clock.now(),
	});
}
