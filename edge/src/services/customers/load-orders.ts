import {
	mostOrdersKept,
	type OrderSource,
} from "@lotse/shared/contract/customers.ts";
import {
	type CustomerOrders,
	customerOfOrders,
} from "@lotse/shared/predictive/orders/customer-of-orders.ts";
import type { WorthBasis } from "@lotse/shared/predictive/orders/group-customers.ts";
import { marginOfSales } from "@lotse/shared/predictive/orders/margin-of-sales.ts";
import type { WorkspaceStore } from "../../ports.ts";
import { type ChosenSource, chooseSource } from "./choose-source.ts";

/** A workspace's orders, as every question about customers reads them. */
export interface LoadedOrders {
	readonly source: OrderSource;
	readonly sources: ChosenSource["sources"];
	/** All of the currency, refunds too. */
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
	/** Whether there were more orders than are read. */
	readonly isCut: boolean;
	readonly basis: WorthBasis;
	readonly margin: number | null;
	/** Purchases above 0, and those of them with a known cost. */
	readonly sold: number;
	readonly withCost: number;
}

/** Customers read at once: some thousand orders, a megabyte. */
const customersAPage = 1_000;

/**
 * Orders by customer, from the source and in the currency with most of them; null while there are none. Read customer by customer, so that what is
 * held at a time is the outcome and one page. No more than `mostOrdersKept` are read; customers beyond them, in order of their id, are left out.
 *
 * @param onPage told the share that is read, after each page; false stops, and null is the answer
 */
export async function loadOrders(
	workspace: WorkspaceStore,
	onPage: (share: number) => Promise<boolean> = async () => true,
	chosen?: ChosenSource | null,
): Promise<LoadedOrders | null> {
	const known = chosen ?? (await chooseSource(workspace));
	if (known === null) return null;
	const { totals, leftOut, sources } = known;
	const { source, currency } = totals;
	const margin = marginOfSales(totals);
	const customers: CustomerOrders[] = [];
	let after = "";
	let read = 0;
	let isCut = false;
	for (;;) {
		const page = await workspace.purchases.page(
			source,
			currency,
			after,
			customersAPage,
		);
		if (page.length === 0) break;
		if (read + page.length > mostOrdersKept && read > 0) {
			isCut = true;
			break;
		}
		read += page.length;
		for (const [id, theirs] of Map.groupBy(page, (order) => order.customer)) {
			const once = new Map(theirs.map((order) => [order.id, order]));
			customers.push(customerOfOrders(id, [...once.values()], margin));
			after = id;
		}
		if (!(await onPage(Math.min(1, read / totals.orders)))) return null;
	}
	return {
		source,
		sources,
		orders: totals.orders,
		currency,
		leftOut,
		from: totals.from,
		to: totals.to,
		customers,
		isCut,
		basis: margin === null ? "revenue" : "contribution",
		margin,
		sold: totals.sold,
		withCost: totals.withCost,
	};
}
