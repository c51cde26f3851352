import { getShopOutlook } from "@lotse/shared/contract/shopify.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { workOffDeliveries } from "../src/services/ingest/work-off-deliveries.ts";
import { checkShop } from "../src/services/shop/check-shop.ts";
import { makeShopOutlook } from "../src/services/shop/make-shop-outlook.ts";
import { openShop } from "../src/services/shop/open-shop.ts";
import {
	fetchAll,
	install,
	orders as largest,
	standIn,
	url,
	webhook,
} from "../test/shop-world.ts";
import { ports } from "../test/world.ts";

const messages = 400;
const { shopify } = ports;
beforeAll(() => {
	if (url === null) throw new Error("Shopify's schema could not be fetched");
	Object.assign(ports, { shopify: standIn });
});
afterAll(() => {
	Object.assign(ports, { shopify });
});

const quantile = (times: readonly number[], share: number) =>
	(
		[...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0
	).toFixed(1);
async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
	const from = performance.now();
	const value = await work();
	return [performance.now() - from, value];
}

it("answers Shopify's messages: raw body checked, kept once, queued", async () => {
	const { shop, workspaceId } = await install(50);
	await fetchAll(workspaceId);
	const times: number[] = [];
	const reads: number[] = [];
	for (let number = 0; number < messages; number++) {
		// A line item a kilobyte, as real orders have; every fifth message comes twice.
		const payload = {
			id: 1_001 + (number % 50),
			line_items: Array.from({ length: 8 }, () => "x".repeat(1_000)),
		};
		const id = `hook-${number - (number % 5 === 4 ? 1 : 0)}`;
		const [ms, answer] = await timed(() =>
			webhook(shop, "orders/updated", payload, { id }),
		);
		expect(answer.status).toBe(200);
		times.push(ms);
		reads.push((await timed(() => ports.store.findShop(shop)))[0]);
	}
	console.log(
		`a message of 8 kB answered: p50 ${quantile(times, 0.5)} ms, p99 ${quantile(times, 0.99)} ms (goal: p99 < 100 ms); one row read meanwhile: p50 ${quantile(reads, 0.5)} ms, p99 ${quantile(reads, 0.99)} ms`,
	);
	const stored = await ports.store.of(workspaceId).shop.get();
	if (stored === null) throw new Error("no shop");
	const [ms] = await timed(async () => {
		for (let turn = 0; turn < 5; turn++)
			if (await workOffDeliveries(ports, workspaceId, stored)) return;
	});
	console.log(
		`${messages} messages worked off, each read again: ${Math.round(ms)} ms`,
	);
});

const sizes = [500, 5_000, largest].filter(
	(size, index, all) => all.indexOf(size) === index && size <= largest,
);
for (const size of sizes)
	it(`fetches a shop of ${size} orders whole and holds it against its own report`, async () => {
		const { workspaceId, call } = await install(size);
		const [fetched] = await timed(() => fetchAll(workspaceId));
		const opened = await openShop(ports, workspaceId);
		if (!opened.ok) throw new Error("not open");
		const { shop, client } = opened;
		const [checked, check] = await timed(() =>
			checkShop(ports, workspaceId, shop, client),
		);
		expect(check?.isEqual).toBe(true);
		const [made] = await timed(() => makeShopOutlook(ports, workspaceId, shop));
		const [read, { outlook }] = await timed(() => call(getShopOutlook, {}));
		expect(outlook?.winBack.length).toBeGreaterThan(0);
		console.log(
			`${size} orders: fetched whole with report and outlook ${(fetched / 1_000).toFixed(1)} s (${Math.round((size / fetched) * 1_000)} orders a second), held against Shopify's report ${Math.round(checked)} ms, worth and whom to win back ${Math.round(made)} ms, page read ${Math.round(read)} ms`,
		);
	});
