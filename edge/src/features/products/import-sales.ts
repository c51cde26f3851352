import { importSales, mostSalesKept } from "@lotse/shared/contract/products.ts";
import { readSales } from "@lotse/shared/predictive/sales/read-sales.ts";
import { serve } from "../../serve.ts";
import { importRows } from "../../services/customers/import-rows.ts";

export const importSalesFeature = serve(importSales)(
	async ({ input, caller, workspace, ports, language }) => {
		const { currency = "EUR" } = (await workspace.workspace.get()) ?? {};
		const read = readSales(input.csv, input.currency ?? currency);
		return importRows(
			ports,
			caller,
			{
				read: read.ok ? { ok: true, rows: read.sales } : read,
				kept: await workspace.sales.count(),
				most: mostSalesKept,
				full,
				customerOf: ({ customer }) => customer,
				count: (taken, { people, withheld }) => ({
					sales: taken.length,
					products: new Set(taken.map(({ product }) => product)).size,
					customers: people,
					withheld,
				}),
				action: "products.import-sales",
				writes: (taken) => [
					workspace.sales.upsertMany(taken, ports.clock.now()),
				],
			},
			language,
		);
	},
);

const full = {
	de: `Mehr als ${mostSalesKept} Verkäufe behält ein Arbeitsbereich nicht. Entfernen Sie die alten zuerst.`,
	en: `A workspace keeps no more than ${mostSalesKept} sales. Remove the old ones first.`,
};
