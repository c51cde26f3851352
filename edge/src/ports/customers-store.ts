import type {
	CustomerWorth,
	listWinBack,
	OrderSource,
	WinBackRow,
} from "@lotse/shared/contract/customers.ts";
import type { RegisteredKind } from "@lotse/shared/contract/registry.ts";
import type { Output } from "@lotse/shared/contract/route.ts";
import type { Order } from "@lotse/shared/predictive/orders/order.ts";
import type { Write } from "../ports.ts";

/** What a source of orders holds, by currency; refunds counted as orders. */
export interface OrderTotals {
	readonly source: OrderSource;
	readonly currency: string;
	readonly orders: number;
	/** Days since 1970-01-01. */
	readonly from: number;
	readonly to: number;
	/** Purchases above 0, those of them with a known cost, and the sums of the latter. */
	readonly sold: number;
	readonly withCost: number;
	readonly costedMicros: number;
	readonly costMicros: number;
}

/** What was worked out about the customers the last time. */
export interface StoredOutlook {
	readonly source: OrderSource;
	/** Orders or models have changed since. */
	readonly isStale: boolean;
	readonly madeAt: number;
	readonly worth: CustomerWorth;
	readonly ranking: Pick<
		Output<(typeof listWinBack)["reply"]>,
		"currency" | "customers" | "exploration" | "shadow" | "notes"
	>;
}

/** What a job about customers does, as it is kept with the job. */
export type CustomersTask =
	/** Works out anew what the page of customers shows. */
	| { readonly task: "outlook" }
	/** Learns a model and registers it as a candidate. */
	| {
			readonly task: "train";
			readonly kind: RegisteredKind;
			readonly horizonDays: number;
	  }
	/** Holds an active model against the newest orders, and learns anew where that is due. */
	| { readonly task: "review"; readonly modelId: string };

export type CustomersJobOptions = CustomersTask & {
	/** A member, or `system`. */
	readonly owner: string;
};

export interface CustomersStore {
	/** Orders with a customer, whichever way they came. */
	readonly purchases: {
		/** The most orders first; ties in the order of `orderSources`. */
		totals(): Promise<OrderTotals[]>;
		/** Every order, in one currency, of the next so many customers behind one, in order of customer. Empty at the end. */
		page(
			source: OrderSource,
			currency: string,
			afterCustomer: string,
			customers: number,
		): Promise<Order[]>;
		/** Every order, in one currency, of so many customers, evenly spread over all in order of their id; no more than `mostOrders`. */
		sample(
			source: OrderSource,
			currency: string,
			customers: number,
			mostOrders: number,
		): Promise<Order[]>;
		/** The newest of one currency, earliest first. */
		newest(
			source: OrderSource,
			currency: string,
			limit: number,
		): Promise<Order[]>;
	};
	readonly outlook: {
		get(): Promise<StoredOutlook | null>;
		/** Most at stake first. */
		atRisk(limit: number): Promise<WinBackRow[]>;
		/** What is there stays and counts as stale; nothing happens where there is none. */
		expire(): Write;
		clear(): Write;
		/** Puts it in the place of what was there. */
		save(outlook: StoredOutlook, atRisk: readonly WinBackRow[]): Write;
	};
}
