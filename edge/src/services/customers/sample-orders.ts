import {
	type CustomerOrders,
	customerOfOrders,
} from "@lotse/shared/predictive/orders/customer-of-orders.ts";
import { marginOfSales } from "@lotse/shared/predictive/orders/margin-of-sales.ts";
import type { WorkspaceStore } from "../../ports.ts";
import { chooseSource } from "./choose-source.ts";

/** As many as a verdict on drift needs, whose size of effect does not hang on how many there are; read in a fraction of a second. */
const mostCustomers = 6_000;
const mostOrders = 60_000;

/** Customers with all their orders, evenly spread over all where there are more than `mostCustomers`; null while there are no orders. */
export async function sampleOrders(
	workspace: Pick<WorkspaceStore, "purchases">,
): Promise<{
	readonly customers: readonly CustomerOrders[];
	/** The last day with an order, of all of them. */
	readonly to: number;
} | null> {
	const chosen = await chooseSource(workspace);
	if (chosen === null) return null;
	const { totals } = chosen;
	const margin = marginOfSales(totals);
	const orders = await workspace.purchases.sample(
		totals.source,
		totals.currency,
		mostCustomers,
		mostOrders,
	);
	const customers = [...Map.groupBy(orders, ({ customer }) => customer)].map(
		([id, theirs]) => {
			const once = new Map(theirs.map((order) => [order.id, order]));
			return customerOfOrders(id, [...once.values()], margin);
		},
	);
	return { customers, to: totals.to };
}
