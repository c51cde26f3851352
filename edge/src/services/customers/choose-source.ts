import type { OrderSource } from "@lotse/shared/contract/customers.ts";
import type { OrderTotals } from "../../ports/customers-store.ts";
import type { WorkspaceStore } from "../../ports.ts";

/** Which orders answer for a workspace. */
export interface ChosenSource {
	readonly totals: OrderTotals;
	/** Orders of the same source in other currencies. */
	readonly leftOut: readonly {
		readonly currency: string;
		readonly orders: number;
	}[];
	/** Every source with orders, in all currencies. */
	readonly sources: readonly {
		readonly source: OrderSource;
		readonly orders: number;
	}[];
}

/**
 * The source with most orders, and its currency with most of them. Sources are not added up: a file is as a rule an export of the shop that is
 * connected, and each order would count twice. Null where there are no orders at all.
 */
export async function chooseSource(
	workspace: Pick<WorkspaceStore, "purchases">,
): Promise<ChosenSource | null> {
	const all = await workspace.purchases.totals();
	const sources = [...Map.groupBy(all, ({ source }) => source)]
		.map(([source, theirs]) => ({
			source,
			orders: theirs.reduce((sum, { orders }) => sum + orders, 0),
		}))
		.sort((a, b) => b.orders - a.orders);
	const [first, ...others] = all
		.filter(({ source }) => source === sources[0]?.source)
		.sort((a, b) => b.orders - a.orders || (a.currency < b.currency ? -1 : 1));
	if (first === undefined) return null;
	return {
		totals: first,
		leftOut: others
			.slice(0, 20)
			.map(({ currency, orders }) => ({ currency, orders })),
		sources,
	};
}
