import {
	importOrders,
	mostOrdersKept,
} from "@lotse/shared/contract/customers.ts";
import { readOrders } from "@lotse/shared/predictive/orders/read-orders.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";
import { suppressedAmong } from "../../services/suppressed-among.ts";

export const importOrdersFeature = serve(importOrders)(
	async ({ input, caller, workspace, ports, language }) => {
		const { currency = "EUR" } = (await workspace.workspace.get()) ?? {};
		const read = readOrders(input.csv, input.currency ?? currency);
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
		if (
			(await workspace.customerOrders.count()) + read.orders.length >
			mostOrdersKept
		)
			return { ok: false, code: "unprocessable", detail: full[language] };
		const people = [...new Set(read.orders.map(({ customer }) => customer))];
		const gone = await suppressedAmong(ports, caller.workspaceId, people);
		const orders = read.orders.filter(({ customer }) => !gone.has(customer));
		const refunds = orders.filter(
			({ amountMicros }) => amountMicros < 0,
		).length;
		const counts = {
			orders: orders.length - refunds,
			refunds,
			guests: read.guests,
			withheld: read.orders.length - orders.length,
		};
		const committed = await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "customers.import-orders",
				subject: caller.workspaceId,
				detail: counts,
			},
			[
				workspace.customerOrders.upsertMany(orders, ports.clock.now()),
				workspace.outlook.expire(),
			],
		);
		if (!committed.ok) throw new Error(`conflict in ${committed.conflict}`);
		return {
			ok: true,
			body: {
				...counts,
				customers: people.length - gone.size,
				currencies: [...new Set(orders.map((one) => one.currency))]
					.sort()
					.slice(0, 200),
			},
		};
	},
);

const full = {
	de: `Mehr als ${mostOrdersKept} Bestellungen behält ein Arbeitsbereich nicht. Entfernen Sie die alten zuerst.`,
	en: `A workspace keeps no more than ${mostOrdersKept} orders. Remove the old ones first.`,
};
