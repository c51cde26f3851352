import type { Sheet } from "../churn/churn-model.ts";
import type { CustomerOrders } from "./customer-of-orders.ts";
import { customerTraits } from "./customer-traits.ts";
import { traitCells, traitColumns } from "./trait-cells.ts";

/** Who has been silent for longer is gone for certain, and teaches a model nothing but that. */
const longestSilence = 730;

/** Customers as they stood on a day, with what they did after. */
export type LabelledCustomers = {
	/** Columns: customer, the traits, gone (yes or no). */
	readonly sheet: Sheet;
	readonly customers: readonly CustomerOrders[];
	/** 1 where no purchase came within the horizon. */
	readonly gone: Float64Array;
};

/**
 * Customers who had bought by a day (and within the two years before it), and whether they stayed away for the horizon after it.
 *
 * @param day days since 1970-01-01; the orders must reach to day + horizonDays
 * @param most customers are taken evenly from the list where there are more
 */
export function labelCustomers(
	customers: readonly CustomerOrders[],
	day: number,
	horizonDays: number,
	most: number,
): LabelledCustomers {
	const there = customers.flatMap((customer) => {
		const traits = customerTraits(customer, day);
		return traits === null || traits.days_since_last > longestSilence
			? []
			: [{ customer, traits }];
	});
	const step = Math.max(1, there.length / most);
	const taken = Array.from(
		{ length: Math.min(most, there.length) },
		(_, i) => there[Math.floor(i * step)],
	).filter((one) => one !== undefined);
	const gone = Float64Array.from(taken, ({ customer }) =>
		customer.days.some((one) => one.day > day && one.day <= day + horizonDays)
			? 0
			: 1,
	);
	return {
		sheet: {
			header: ["customer", ...traitColumns, "gone"],
			rows: taken.map(({ customer, traits }, i) => [
				customer.id,
				...traitCells(traits),
				gone[i] === 1 ? "yes" : "no",
			]),
		},
		customers: taken.map(({ customer }) => customer),
		gone,
	};
}
