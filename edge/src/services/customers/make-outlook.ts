import type { WinBackRow } from "@lotse/shared/contract/customers.ts";
import type { ValuedCustomer } from "@lotse/shared/predictive/cohorts/channel-worth.ts";
import { channelWorth } from "@lotse/shared/predictive/cohorts/channel-worth.ts";
import { makeCohorts } from "@lotse/shared/predictive/cohorts/make-cohorts.ts";
import { historiesOf } from "@lotse/shared/predictive/orders/histories-of.ts";
import type { StoredOutlook } from "../../ports/customers-store.ts";
import type { WorkspaceStore } from "../../ports.ts";
import { churnInService } from "./churn-in-service.ts";
import { costNote } from "./cost-note.ts";
import { describeAtRisk } from "./describe-at-risk.ts";
import { isoDay } from "./iso-day.ts";
import type { LoadedOrders } from "./load-orders.ts";
import { rankWinBack } from "./rank-win-back.ts";
import { valueCustomers } from "./value-customers.ts";
import { worthModelOf } from "./worth-model-of.ts";

/** What the list of those to win back holds. */
const mostAtRisk = 100;
/** Customers left without any action, so that one day it is known what actions do. */
const exploration = 0.1;

/** Everything the page of customers shows, from orders that are loaded: worth, cohorts, origins, and whom to win back. */
export async function makeOutlook(
	workspace: WorkspaceStore,
	loaded: LoadedOrders,
	madeAt: number,
): Promise<{
	readonly outlook: StoredOutlook;
	readonly atRisk: readonly WinBackRow[];
}> {
	const { customers, currency, margin, source, to } = loaded;
	const { histories } = historiesOf(customers, to);
	const { model, notes } = await worthModelOf(workspace, histories, loaded);
	const onCost = costNote(loaded);
	const models = await churnInService(workspace);
	const ranked = rankWinBack(loaded, histories, model, models);
	const hours = Array.from({ length: 24 }, () => 0);
	for (const one of customers)
		for (const hour of one.hours) hours[hour] = (hours[hour] ?? 0) + 1;
	const valued = valueCustomers(model, customers, histories, margin);
	return {
		outlook: {
			source,
			isStale: false,
			madeAt,
			worth: {
				source,
				sources: [...loaded.sources],
				orders: loaded.orders,
				customers: customers.length,
				currency,
				leftOut: [...loaded.leftOut],
				from: isoDay(loaded.from),
				to: isoDay(to),
				basis: loaded.basis,
				margin,
				ahead: model.value === null ? null : meanAhead(valued),
				cohorts: makeCohorts(customers, to).map((cohort) => ({
					...cohort,
					months: cohort.months.map((month) => ({
						...month,
						worthInterval: month.worthInterval && [...month.worthInterval],
					})),
				})),
				channels: model.value === null ? [] : channelWorth(valued).slice(0, 50),
				notes: [...(onCost === null ? [] : [onCost]), ...notes].slice(0, 20),
			},
			ranking: {
				currency,
				customers: histories.length,
				exploration,
				shadow: ranked.shadow,
				notes,
			},
		},
		atRisk: ranked.atRisk
			.slice(0, mostAtRisk)
			.map((one) =>
				describeAtRisk(one, model, models, loaded, hours, exploration),
			),
	};
}

function meanAhead(valued: readonly ValuedCustomer[]) {
	if (valued.length === 0) return null;
	const mean = (side: "value" | "low" | "high") =>
		valued.reduce((sum, { ahead }) => sum + ahead[side], 0) / valued.length;
	return { value: mean("value"), low: mean("low"), high: mean("high") };
}
