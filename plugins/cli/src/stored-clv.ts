import type { ClvModel } from "@lotse/shared/predictive/clv/clv-model.ts";
import type { CustomerHistory } from "@lotse/shared/predictive/clv/purchase-histories.ts";

/** A customer in a file: id, frequency, recency, age, worth of a repeat. */
export type StoredCustomer = readonly [
	string,
	number,
	number,
	number,
	number | null,
];

/** What `lotse clv fit` writes and `lotse clv predict` reads. */
export type StoredClv = ClvModel & {
	/** Days of the log; null for a summary, which tells none. */
	readonly window: {
		readonly from: string;
		readonly to: string;
		readonly until: string;
	} | null;
	readonly currency: string | null;
	/** Null above 250,000 customers, to keep the file readable. */
	readonly customers: readonly StoredCustomer[] | null;
};

const mostStored = 250_000;

export function storeCustomers(
	customers: readonly CustomerHistory[],
): readonly StoredCustomer[] | null {
	if (customers.length > mostStored) return null;
	return customers.map(({ id, frequency, recency, age, value }) => [
		id,
		frequency,
		recency,
		age,
		value,
	]);
}
