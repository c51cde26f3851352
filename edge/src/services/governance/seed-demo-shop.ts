import {
	type ShopLine,
	type ShopOrder,
	shopParts,
} from "@lotse/shared/contract/shopify.ts";
import type { Order } from "@lotse/shared/predictive/orders/order.ts";
import { simulateShop } from "@lotse/shared/predictive/orders/simulate-shop.ts";
import type { StoredShop } from "../../ports/shop-store.ts";
import type { Ports } from "../../ports.ts";
import { dayTeller } from "../day-teller.ts";
import { checkShop } from "../shop/check-shop.ts";
import { demoGoods } from "../shop/demo-goods.ts";
import { emptyBackfill } from "../shop/empty-backfill.ts";
import { makeShopOutlook } from "../shop/make-shop-outlook.ts";
import { practiceDomain, practiceShop } from "../shop/practice-shop.ts";

const dayMs = 86_400_000;
/** Fewer orders than the uploaded ones, so that those stay what the customers' page shows. */
const people = 260;
/** When the invented shop's prices were looked at. */
const looks = [60, 20, 12, 5, 3, 2, 0];
/** Its place among the goods. */
const giftBox = 3;
const channels: { readonly [channel: string]: string } = {
	search: "google / cpc",
	newsletter: "newsletter / email",
	social: "instagram",
};

/** A shop one can try without an account: orders, goods with lacking texts and a price history, whom to win back. */
export async function seedDemoShop(
	ports: Ports,
	workspaceId: string,
): Promise<void> {
	const rows = ports.store.of(workspaceId).shop;
	const now = ports.clock.now();
	const timeZone = "Europe/Berlin";
	const shop: StoredShop = {
		domain: practiceDomain,
		name: "Kakaohafen",
		currency: "EUR",
		timeZone,
		state: "installed",
		scopes: "",
		sealedAccess: null,
		sealedRefresh: null,
		accessUntil: null,
		tokenVersion: 0,
		rotatingUntil: 0,
		pixelId: null,
		linkedBy: null,
		installedAt: now - 60 * dayMs,
		checkedAt: now,
		check: null,
		outlook: null,
	};
	const yesterday = Math.floor(now / dayMs) - 1;
	const goods = demoGoods(now, 0);
	const sold = shopOrders(simulateShop(2027, people, yesterday)).map((order) =>
		withLine(order, goods),
	);
	const orders = sold.map(({ order }) => order);
	const customers = [
		...new Set(orders.flatMap(({ customerId }) => customerId ?? [])),
	].map((id) => ({
		id,
		updatedAt: now,
		mayEmail: Number(id) % 5 < 3,
		saleOptOut: false,
	}));
	const counts = {
		products: 5,
		customers: customers.length,
		orders: orders.length,
	};
	const dayOf = dayTeller(timeZone);
	const nothing = {
		orders: [],
		lines: [],
		customers: [],
		whole: [],
		unread: 0,
		dayOf,
	};
	await ports.store.batch([
		rows.save(shop),
		...shopParts.map((part) =>
			rows.setBackfill({
				...emptyBackfill(part, now),
				state: "done",
				read: counts[part],
				expected: counts[part],
			}),
		),
		...looks.map((daysAgo) =>
			rows.saveRows({ ...nothing, ...demoGoods(now, daysAgo) }),
		),
		rows.saveRows({
			...nothing,
			orders,
			lines: sold.map(({ line }) => line),
			customers,
			products: [],
			variants: [],
			at: now,
		}),
	]);
	const client = practiceShop(ports, workspaceId);
	const outlook = await makeShopOutlook(ports, workspaceId, shop);
	const check = await checkShop(ports, workspaceId, shop, client);
	await ports.store.batch([rows.update({ outlook, check })]);
}

/** In the invented shop food alone is sold. */
const taxShare = 7 / 107;

/** An order with what was in it: pieces of one article. What a gift box costs nobody entered. */
function withLine(
	{ costMicros, ...order }: CostedOrder,
	{ products, variants }: ReturnType<typeof demoGoods>,
): { readonly order: ShopOrder; readonly line: ShopLine } {
	const { id, totalMicros, currentMicros, taxMicros } = order;
	const isGift = Number(id) % 19 === 0;
	const place = isGift ? giftBox : Number(id) % giftBox;
	const pieces = Math.max(
		1,
		Math.round(totalMicros / (variants[place]?.priceMicros ?? totalMicros)),
	);
	const units = currentMicros === 0 ? 0 : pieces;
	const line = {
		orderId: id,
		id: `${id}9`,
		product: products[place]?.title ?? "",
		units,
		priceMicros: Math.round(totalMicros / pieces),
		costMicros:
			isGift || costMicros === null
				? null
				: Math.round(Math.max(0, costMicros - taxMicros) / pieces),
	};
	return { order: { ...order, units }, line };
}

type CostedOrder = Omit<ShopOrder, "units"> & {
	readonly costMicros: number | null;
};

/** Orders as Shopify has them: a refund belongs to its order. */
function shopOrders(orders: readonly Order[]): CostedOrder[] {
	const refunds = Map.groupBy(
		orders.filter(({ amountMicros }) => amountMicros < 0),
		({ id }) => id.replace(/-R$/, ""),
	);
	const momentOf = ({ day, hour }: Order) =>
		day * dayMs + (hour ?? 12) * 3_600_000;
	return orders
		.filter(({ amountMicros }) => amountMicros > 0)
		.map((order) => {
			const back = refunds.get(order.id) ?? [];
			const number = order.id.replace(/\D/g, "");
			const backMicros = back.reduce(
				(sum, { amountMicros }) => sum - amountMicros,
				0,
			);
			return {
				id: number,
				name: `#${number}`,
				processedAt: momentOf(order),
				updatedAt: momentOf(back[0] ?? order),
				cancelledAt: null,
				isTest: false,
				source: Number(number) % 12 === 0 ? "pos" : "web",
				currency: order.currency,
				presentmentCurrency: order.currency,
				totalMicros: order.amountMicros,
				currentMicros: order.amountMicros - backMicros,
				taxMicros: Math.round((order.amountMicros - backMicros) * taxShare),
				costMicros: order.costMicros,
				customerId: order.customer.replace(/\D/g, ""),
				channel: channels[order.channel ?? ""] ?? null,
				refunds: back.map((refund, index) => ({
					id: `${number}${index}`,
					at: momentOf(refund),
					amountMicros: -refund.amountMicros,
				})),
			};
		});
}
