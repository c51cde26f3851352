import type { Order } from "@lotse/shared/predictive/orders/order.ts";
import { simulateShop } from "@lotse/shared/predictive/orders/simulate-shop.ts";
import { simulateSales } from "@lotse/shared/predictive/sales/simulate-sales.ts";
import type { Ports } from "../../ports.ts";
import { moveRegistered } from "../customers/move-registered.ts";
import { trainRegistered } from "../customers/train-registered.ts";

/** Enough for a model that passes its check, few enough to be there in a second. */
const people = 500;
/** Would fit beside many a basket, and none is left. */
const soldOut = "Becher Steingut";

/**
 * Two years of orders up to yesterday from an invented shop, the last of them worth a second look; what was sold of eight articles; an active
 * model of churn, and one of worth that waits for somebody.
 */
export async function seedDemoOrders(
	ports: Ports,
	workspaceId: string,
	owner: string,
): Promise<void> {
	const now = ports.clock.now();
	const yesterday = Math.floor(now / 86_400_000) - 1;
	const { customerOrders, sales } = ports.store.of(workspaceId);
	const orders = simulateShop(2026, people, yesterday);
	const customers = [...new Set(orders.map(({ customer }) => customer))];
	await ports.store.batch([
		customerOrders.upsertMany([...orders, ...oddOrders(yesterday)], now),
		sales.upsertMany(
			simulateSales(2026, yesterday, customers).map((sale) => ({
				...sale,
				stock: sale.product === soldOut ? 0 : null,
			})),
			now,
		),
	]);
	const wanted = { horizonDays: 90 } as const;
	const churn = await trainRegistered(ports, workspaceId, owner, {
		kind: "churn",
		...wanted,
	});
	if (churn.ok && churn.model.mayAnswer)
		await moveRegistered(
			ports,
			workspaceId,
			"churn",
			{ to: "active", id: churn.model.id },
			{ actor: "setup", note: "" },
		);
	await trainRegistered(ports, workspaceId, owner, { kind: "clv", ...wanted });
}

/** Four orders of one night by somebody new: dear, and sent elsewhere than the bill. */
function oddOrders(day: number): Order[] {
	return [289, 412, 379, 455].map((amount, index) => ({
		id: `9001-${index + 1}`,
		customer: "K-9001",
		day,
		hour: 3,
		amountMicros: amount * 1_000_000,
		currency: "EUR",
		costMicros: amount * 550_000,
		channel: "search",
		mayContact: false,
		coupon: "HAFEN",
		isElsewhere: true,
		isFraud: null,
		segments: { country: "DE" },
	}));
}
