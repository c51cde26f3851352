import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { ShopCause, ShopCheck } from "@lotse/shared/contract/shopify.ts";
import type { StoredShop } from "../../ports/shop-store.ts";
import type { ShopClient } from "../../ports/shopify.ts";
import type { Ports } from "../../ports.ts";
import { addDays } from "../add-days.ts";
import { dayInZone } from "../day-in-zone.ts";
import { keepShopReading } from "./keep-shop-reading.ts";
import { reconcileSales } from "./reconcile-sales.ts";

const dayMs = 86_400_000;
/** Orders changed in so many days before are read again: what a lost message should have told. */
const lookBackMs = 2 * dayMs;
const mostPages = 1_000;
/** Shopify's report is asked for so many days at once. */
const reportDays = 365;
const mostYears = 15;

/** What reading orders again found, and whether the shop's sales equal its own report, with the causes reports usually differ by. Null: try later. */
export async function checkShop(
	ports: Ports,
	workspaceId: string,
	shop: StoredShop,
	client: ShopClient,
): Promise<ShopCheck | null> {
	const rows = ports.store.of(workspaceId).shop;
	const now = ports.clock.now();
	const repaired = await repairOrders(ports, workspaceId, shop, client, now);
	if (repaired === null) return null;
	const to = dayInZone(now, shop.timeZone);
	const from = (await rows.firstDay()) ?? to;
	const theirs = [];
	let day = from;
	for (let year = 0; year < mostYears && day <= to; year++) {
		const last = addDays(day, reportDays - 1);
		const report = await client.sales(day, earlier(last, to));
		if (!report.ok) return null;
		theirs.push(...report.value);
		day = addDays(last, 1);
	}
	const result = reconcileSales(await rows.salesByDay(from, to), theirs);
	const sums = await rows.sums(from, to);
	const causes = [
		["test", sums.testOrders],
		["pos", sums.pos],
		["foreign-currency", sums.foreign],
		["refunds", sums.refunds],
		["edited", sums.edited],
	] as const;
	return {
		...result,
		days: result.days.slice(0, 100),
		at: now,
		from,
		to,
		repaired,
		causes: causes
			.filter(([, { orders }]) => orders > 0)
			.map(
				([cause, { orders, micros: amountMicros }]): ShopCause => ({
					cause,
					orders,
					amountMicros,
					words: words[cause],
				}),
			),
	};
}

function earlier(day: string, other: string): string {
	return [day, other].sort()[0] ?? day;
}

async function repairOrders(
	ports: Ports,
	workspaceId: string,
	shop: StoredShop,
	client: ShopClient,
	now: number,
): Promise<number | null> {
	const rows = ports.store.of(workspaceId).shop;
	const since = (shop.checkedAt || now) - lookBackMs;
	let after: string | null = null;
	let repaired = 0;
	for (let page = 0; page < mostPages; page++) {
		const changed = await client.changedOrders(since, after);
		if (!changed.ok) return null;
		const { orders, lines, next } = changed.value;
		const known = new Set(await rows.knownOrders(orders));
		const missed = orders.filter(({ id }) => !known.has(id));
		const theirs = new Set(missed.map(({ id }) => id));
		if (missed.length > 0) {
			const nothing = {
				products: [],
				variants: [],
				customers: [],
				whole: [],
				unread: 0,
			};
			await ports.store.batch([
				await keepShopReading(ports, workspaceId, shop, {
					...nothing,
					orders: missed,
					lines: lines.filter(({ orderId }) => theirs.has(orderId)),
				}),
			]);
			repaired += missed.length;
		}
		if (next === null) return repaired;
		after = next;
	}
	return repaired;
}

const words: { readonly [cause in ShopCause["cause"]]: Localised } = {
	test: {
		de: "Testbestellungen zählen hier wie bei Shopify nicht mit.",
		en: "Test orders do not count, here as at Shopify.",
	},
	pos: {
		de: "Bestellungen an der Kasse (POS) zählen mit; Werkzeuge, die nur den Onlineshop sehen, zeigen weniger.",
		en: "Orders at the till (POS) count; tools that see the online shop alone show less.",
	},
	"foreign-currency": {
		de: "In anderer Währung bezahlt; gerechnet wird mit dem Betrag in der Währung des Shops, wie Shopify ihn umgerechnet hat.",
		en: "Paid in another currency; counted is the amount in the shop’s currency as Shopify converted it.",
	},
	refunds: {
		de: "Erstattungen zählen am Tag der Erstattung, nicht am Tag der Bestellung.",
		en: "Refunds count on the day of the refund, not on the day of the order.",
	},
	edited: {
		de: "Nachträglich bearbeitete Bestellungen: Shopify zählt die Änderung am Tag der Bearbeitung, hier steht der ursprüngliche Betrag.",
		en: "Orders edited later: Shopify counts the change on the day of the edit, here stands the original amount.",
	},
};
