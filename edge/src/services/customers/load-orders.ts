import { mostOrdersKept } from "@lotse/shared/contract/customers.ts";
import {
	type CustomerOrders,
	groupCustomers,
	type WorthBasis,
} from "@lotse/shared/predictive/orders/group-customers.ts";
import { mainCurrency } from "@lotse/shared/predictive/orders/main-currency.ts";
import type { WorkspaceStore } from "../../ports.ts";

/** A workspace's orders, as every question about customers reads them. */
export interface LoadedOrders {
	/** All that are kept, refunds too. */
	readonly orders: number;
	readonly currency: string;
	readonly leftOut: readonly {
		readonly currency: string;
		readonly orders: number;
	}[];
	/** Days since 1970-01-01. */
	readonly from: number;
	readonly to: number;
	readonly customers: readonly CustomerOrders[];
	readonly basis: WorthBasis;
	readonly margin: number | null;
}

/** Orders in the workspace's main currency, by customer; null while there are none. The newest `mostOrdersKept` are read. */
export async function loadOrders(
	workspace: WorkspaceStore,
): Promise<LoadedOrders | null> {
	const all = await workspace.customerOrders.list(mostOrdersKept);
	const main = mainCurrency(all);
	const first = main?.orders[0];
	const last = main?.orders.at(-1);
	if (!main || !first || !last) return null;
	return {
		orders: all.length,
		currency: main.currency,
		leftOut: main.leftOut,
		from: first.day,
		to: last.day,
		...groupCustomers(main.orders),
	};
}
