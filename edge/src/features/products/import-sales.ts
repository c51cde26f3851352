import { importSales, mostSalesKept } from "@lotse/shared/contract/products.ts";
import { readSales } from "@lotse/shared/predictive/sales/read-sales.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";
import { suppressedAmong } from "../../services/suppressed-among.ts";

export const importSalesFeature = serve(importSales)(
	async ({ input, caller, workspace, ports, language }) => {
		const { currency = "EUR" } = (await workspace.workspace.get()) ?? {};
		const read = readSales(input.csv, input.currency ?? currency);
		if (!read.ok)
			return {
				ok: false,
				code: "unprocessable",
				errors: read.problems.map(({ row, field, message, fix }) => ({
					field: `csv.${row}.${field}`,
					message: message[language],
					fix: fix[language],
				})),
			};
		if ((await workspace.sales.count()) + read.sales.length > mostSalesKept)
			return { ok: false, code: "unprocessable", detail: full[language] };
		const people = new Set(
			read.sales.flatMap(({ customer }) => customer ?? []),
		);
		const gone = await suppressedAmong(ports, caller.workspaceId, [...people]);
		const sales = read.sales.filter(
			({ customer }) => customer === null || !gone.has(customer),
		);
		const counts = {
			sales: sales.length,
			products: new Set(sales.map(({ product }) => product)).size,
			customers: people.size - gone.size,
			withheld: read.sales.length - sales.length,
		};
		const committed = await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "products.import-sales",
				subject: caller.workspaceId,
				detail: counts,
			},
			[workspace.sales.upsertMany(sales, ports.clock.now())],
		);
		if (!committed.ok) throw new Error(`conflict in ${committed.conflict}`);
		return { ok: true, body: counts };
	},
);

const full = {
	de: `Mehr als ${mostSalesKept} Verkäufe behält ein Arbeitsbereich nicht. Entfernen Sie die alten zuerst.`,
	en: `A workspace keeps no more than ${mostSalesKept} sales. Remove the old ones first.`,
};
