import {
	importOrders,
	mostOrdersKept,
} from "@lotse/shared/contract/customers.ts";
import { readOrders } from "@lotse/shared/predictive/orders/read-orders.ts";
import { serve } from "../../serve.ts";
import { importRows } from "../../services/customers/import-rows.ts";

export const importOrdersFeature = serve(importOrders)(
	async ({ input, caller, workspace, ports, language }) => {
		const { currency = "EUR" } = (await workspace.workspace.get()) ?? {};
		const read = readOrders(input.csv, input.currency ?? currency);
		return importRows(
			ports,
			caller,
			{
				read: read.ok ? { ok: true, rows: read.orders } : read,
				kept: await workspace.customerOrders.count(),
				most: mostOrdersKept,
				full,
				customerOf: ({ customer }) => customer,
				count(taken, { people, withheld }) {
					const refunds = taken.filter(
						({ amountMicros }) => amountMicros < 0,
					).length;
					return {
						orders: taken.length - refunds,
						refunds,
						guests: read.ok ? read.guests : 0,
						withheld,
						customers: people,
						currencies: [...new Set(taken.map((one) => one.currency))]
							.sort()
							.slice(0, 200),
					};
				},
				action: "customers.import-orders",
				writes: (taken) => [
					workspace.customerOrders.upsertMany(taken, ports.clock.now()),
					workspace.outlook.expire(),
				],
			},
			language,
		);
	},
);

const full = {
	de: `Mehr als ${mostOrdersKept} Bestellungen behält ein Arbeitsbereich nicht. Entfernen Sie die alten zuerst.`,
	en: `A workspace keeps no more than ${mostOrdersKept} orders. Remove the old ones first.`,
};
