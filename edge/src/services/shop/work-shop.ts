import type { Ports } from "../../ports.ts";
import { workOffDeliveries } from "../ingest/work-off-deliveries.ts";
import { advanceShopBackfill } from "./advance-shop-backfill.ts";
import { checkShop } from "./check-shop.ts";
import { makeShopOutlook } from "./make-shop-outlook.ts";
import { openShop } from "./open-shop.ts";

const dayMs = 86_400_000;
/** One turn ends here; the next, a minute later, goes on where it stopped. */
const turnMs = 25_000;
const mostSteps = 200;

/** What is to be done for a shop: its messages first, then what is still to be fetched, then the daily look. Safe to call at any time. */
export async function workShop(
	ports: Ports,
	workspaceId: string,
): Promise<void> {
	const rows = ports.store.of(workspaceId).shop;
	const shop = await rows.get();
	if (shop === null) return;
	const until = ports.clock.now() + turnMs;
	await workOffDeliveries(ports, workspaceId, shop);
	let next: "more" | "wait" | "done" = "more";
	for (let step = 0; step < mostSteps && next === "more"; step++) {
		if (ports.clock.now() > until) return;
		const opened = await openShop(ports, workspaceId);
		if (!opened.ok) return;
		const { client } = opened;
		next = await advanceShopBackfill(ports, workspaceId, opened.shop, client);
	}
	const opened = await openShop(ports, workspaceId);
	const now = ports.clock.now();
	if (next !== "done" || !opened.ok || now - opened.shop.checkedAt < dayMs)
		return;
	const check = await checkShop(ports, workspaceId, opened.shop, opened.client);
	const outlook = await makeShopOutlook(ports, workspaceId, opened.shop);
	// Where Shopify gave no report, orders and outlook are new all the same; the report is asked for again tomorrow.
	await ports.store.batch([
		rows.update({
			checkedAt: now,
			outlook,
			...(check === null ? {} : { check }),
		}),
	]);
}
