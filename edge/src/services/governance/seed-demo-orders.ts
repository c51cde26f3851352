import { simulateShop } from "@lotse/shared/predictive/orders/simulate-shop.ts";
import type { Ports } from "../../ports.ts";
import { moveRegistered } from "../customers/move-registered.ts";
import { trainRegistered } from "../customers/train-registered.ts";

/** Enough for a model that passes its check, few enough to be there in a second. */
const people = 500;

/** Two years of orders up to yesterday from an invented shop, an active model of churn, and one of worth that waits for somebody. */
export async function seedDemoOrders(
	ports: Ports,
	workspaceId: string,
	owner: string,
): Promise<void> {
	const now = ports.clock.now();
	const yesterday = Math.floor(now / 86_400_000) - 1;
	const { customerOrders } = ports.store.of(workspaceId);
	const orders = simulateShop(2026, people, yesterday);
	await ports.store.batch([customerOrders.upsertMany(orders, now)]);
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
