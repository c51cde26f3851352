import {
	getCustomerWorth,
	listWinBack,
} from "@lotse/shared/contract/customers.ts";
import { simulateShop } from "@lotse/shared/predictive/orders/simulate-shop.ts";
import { expect, it } from "vitest";
import { refreshOutlook } from "../src/services/customers/refresh-outlook.ts";
import { trainRegistered } from "../src/services/customers/train-registered.ts";
import { createWorkspace, ports, send } from "../test/world.ts";

const today = 20_000;
const seconds = (from: number) =>
	((performance.now() - from) / 1_000).toFixed(1);

it("works out shops of 10,000 and 100,000 customers", async () => {
	for (const customers of [10_000, 100_000]) {
		const { id, people } = await createWorkspace(`shop-${customers}`);
		const orders = simulateShop(1, customers, today);
		const { customerOrders } = ports.store.of(id);
		for (let at = 0; at < orders.length; at += 20_000)
			await ports.store.batch([
				customerOrders.upsertMany(orders.slice(at, at + 20_000), 1),
			]);
		let from = performance.now();
		let longest = 0;
		let last = from;
		await refreshOutlook(ports, id, async () => {
			longest = Math.max(longest, performance.now() - last);
			last = performance.now();
			return true;
		});
		const made = seconds(from);
		from = performance.now();
		const trained = await trainRegistered(ports, id, "system", {
			kind: "churn",
			horizonDays: 90,
		});
		expect(trained.ok).toBe(true);
		const learnt = seconds(from);
		from = performance.now();
		for (const route of [getCustomerWorth, listWinBack])
			expect((await send(route, {}, people.editor)).status).toBe(200);
		console.log(
			`${customers.toLocaleString("en")} customers, ${orders.length.toLocaleString("en")} orders: worked out in ${made} s (longest page ${longest.toFixed(0)} ms), churn trained and checked in ${learnt} s, the page then in ${(performance.now() - from).toFixed(0)} ms`,
		);
	}
});
