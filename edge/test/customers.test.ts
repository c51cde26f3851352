import * as customers from "@lotse/shared/contract/customers.ts";
import * as products from "@lotse/shared/contract/products.ts";
import * as registry from "@lotse/shared/contract/registry.ts";
import type { Output, Route, Schema } from "@lotse/shared/contract/route.ts";
import { eraseSubject } from "@lotse/shared/contract/subjects.ts";
import type { Order } from "@lotse/shared/predictive/orders/order.ts";
import { simulateShop } from "@lotse/shared/predictive/orders/simulate-shop.ts";
import {
	simulatedProducts,
	simulateSales,
} from "@lotse/shared/predictive/sales/simulate-sales.ts";
import { starterPlan } from "@lotse/shared/profile/events/starter-plan.ts";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { StepRunner } from "../src/services/budget/run-fit.ts";
import { reviewModels } from "../src/services/customers/review-models.ts";
import { acceptEvents } from "../src/services/ingest/accept-events.ts";
import { eventWorld } from "../src/services/ingest/event-world.ts";
import { runJob } from "../src/services/run-job.ts";
import {
	createWorkspace,
	type Person,
	ports,
	send,
	type TestWorkspace,
} from "./world.ts";

const today = 20_000;
let shop: TestWorkspace;
beforeAll(async () => {
	// Jobs are run here; the platform's own workflows stay out of it.
	vi.spyOn(ports.jobs, "start").mockResolvedValue();
	vi.spyOn(ports.jobs, "cancel").mockResolvedValue();
	vi.spyOn(ports.jobs, "isAlive").mockResolvedValue(true);
	shop = await createWorkspace("customers");
});

async function call<I extends Schema, R extends Schema>(
	route: Route<I, R>,
	input: I["_zod"]["input"],
	as: Person,
): Promise<Output<R>> {
	const response = await send(route, input, as);
	const body = await response.json<Output<R>>();
	if (response.status !== route.status)
		throw new Error(`${route.id} ${response.status}: ${JSON.stringify(body)}`);
	return body;
}

const everyStep: StepRunner = (_name, work) => work();
/** Does the work of a job as its workflow would, and gives the job as it stands then. */
async function runToEnd(workspaceId: string, jobId: string, world = ports) {
	await runJob(world, { workspaceId, jobId, attempt: 1 }, everyStep);
	return ports.store.of(workspaceId).jobs.get(jobId);
}
/** Learns a model through its route and job. */
async function train(workspace: TestWorkspace, kind: "churn" | "clv") {
	const { editor } = workspace.people;
	const job = await call(
		registry.trainModel,
		{ kind, horizonDays: 90 },
		editor,
	);
	const ended = await runToEnd(workspace.id, job.id);
	const { models } = await call(registry.listRegistry, {}, editor);
	const model = models.find(({ id }) => id === ended?.result);
	if (model === undefined) throw new Error(JSON.stringify(ended));
	return model;
}

const day = (days: number) =>
	new Date(days * 86_400_000).toISOString().slice(0, 10);
const csvOf = (orders: readonly Order[]) =>
	[
		"order_id,customer,day,value,currency,cost,channel,may_contact",
		...orders.map((one) =>
			[
				one.id,
				one.customer,
				one.hour === null
					? day(one.day)
					: `${day(one.day)} ${String(one.hour).padStart(2, "0")}:00`,
				one.amountMicros / 1_000_000,
				one.currency,
				one.costMicros === null ? "" : one.costMicros / 1_000_000,
				one.channel ?? "",
				one.mayContact ? "yes" : "no",
			].join(","),
		),
	].join("\n");

describe("a shop's customers", () => {
	it("are imported, learnt from, ranked with reasons and an action within consent", async () => {
		const { editor, approver, viewer } = shop.people;
		const orders = simulateShop(1, 400, today);
		const imported = await call(
			customers.importOrders,
			{ csv: csvOf(orders) },
			editor,
		);
		expect(imported.orders + imported.refunds).toBe(orders.length);
		// The same file twice changes nothing.
		await call(customers.importOrders, { csv: csvOf(orders) }, editor);
		const worth = await call(customers.getCustomerWorth, {}, viewer);
		expect(worth).toMatchObject({
			orders: orders.length,
			currency: "EUR",
			basis: "contribution",
			leftOut: [],
		});
		expect(worth.channels[0]?.channel).toBe("recommended");
		for (const { lifetime } of worth.channels)
			expect(
				lifetime.low < lifetime.value && lifetime.value < lifetime.high,
			).toBe(true);
		const before = await call(customers.listWinBack, { limit: 5 }, editor);
		expect(before.rows.every(({ modelId }) => modelId === null)).toBe(true);

		const model = await train(shop, "churn");
		expect(model).toMatchObject({ stage: "candidate", mayAnswer: true });
		await call(
			registry.moveRegisteredModel,
			{ modelId: model.id, to: "active" },
			approver,
		);
		const after = await call(customers.listWinBack, { limit: 50 }, editor);
		expect(after.rows.length).toBe(50);
		for (const row of after.rows) {
			expect(row.modelId).toBe(model.id);
			expect(row.pGone.value).toBeGreaterThanOrEqual(0.5);
			expect(row.pGone.low <= row.pGone.value).toBe(true);
			if (!row.mayContact)
				expect(["letter", undefined]).toContain(row.action?.id);
			if (row.isHeldOut) expect(row.action).toBeNull();
		}
		const stakes = after.rows.map(({ atStake }) => atStake);
		expect(stakes).toEqual(stakes.toSorted((a, b) => b - a));
		expect(after.rows.some(({ reasons }) => reasons.length > 0)).toBe(true);
		const drift = await call(
			registry.getModelDrift,
			{ modelId: model.id },
			viewer,
		);
		expect(drift.columns.map(({ column }) => column)).toContain("prediction");
	});

	it("get a second model through shadow and canary, and the first one back in one step", async () => {
		const { editor, approver } = shop.people;
		const first = (await call(registry.listRegistry, {}, editor)).models[0];
		const second = await train(shop, "churn");
		const move = (to: "shadow" | "canary" | "active", share?: number) =>
			call(
				registry.moveRegisteredModel,
				{ modelId: second.id, to, ...(share ? { share } : {}) },
				approver,
			);
		await move("shadow");
		const shadowed = await call(customers.listWinBack, { limit: 1 }, editor);
		expect(shadowed.shadow?.modelId).toBe(second.id);
		await move("canary", 0.3);
		const mixed = await call(customers.listWinBack, { limit: 100 }, editor);
		const told = new Set(mixed.rows.map(({ modelId }) => modelId));
		expect(told).toEqual(new Set([first?.id, second.id]));
		await move("active");
		const { models } = await call(
			registry.rollBackModel,
			{ kind: "churn", note: "complaints" },
			approver,
		);
		expect(
			models.map(({ id, stage }) => [id === first?.id, stage]).sort(),
		).toEqual([
			[false, "retired"],
			[true, "active"],
		]);
		const { steps } = await call(registry.listRegistry, {}, editor);
		expect(steps.map(({ to }) => to)).toEqual([
			"rollback",
			"active",
			"canary",
			"shadow",
			"active",
		]);
		const refused = await send(
			registry.rollBackModel,
			{ kind: "clv" },
			approver,
		);
		expect(refused.status).toBe(422);
	});

	it("have their model reviewed by itself: trained anew after ninety days, into the shadow and no further", async () => {
		const later = {
			...ports,
			clock: {
				...ports.clock,
				now: () => ports.clock.now() + 100 * 86_400_000,
			},
		};
		const jobId = await reviewModels(later);
		expect(await reviewModels(later)).toBeNull();
		const ended = await runToEnd(shop.id, jobId ?? "", later);
		const { models } = await call(
			registry.listRegistry,
			{},
			shop.people.viewer,
		);
		expect(models.find(({ id }) => id === ended?.result)).toMatchObject({
			stage: "shadow",
			owner: "system",
		});
		expect(models.filter(({ stage }) => stage === "active").length).toBe(1);
	});

	it("are forgotten when they ask for it, and stay so when the file comes again", async () => {
		const { admin, editor } = shop.people;
		const orders = simulateShop(1, 400, today);
		const gone = orders[0]?.customer ?? "";
		await call(eraseSubject, { identifiers: [gone] }, admin);
		const again = await call(
			customers.importOrders,
			{ csv: csvOf(orders) },
			editor,
		);
		expect(again.withheld).toBe(
			orders.filter(({ customer }) => customer === gone).length,
		);
	});
});

describe("orders of several sources", () => {
	it("are read from the one with most: events, then a file, then the shop", async () => {
		const several = await createWorkspace("several");
		const { editor } = several.people;
		const at = today * 86_400_000;
		await acceptEvents(eventWorld(ports, several.id), {
			events: Array.from({ length: 6 }, (_, i) => ({
				messageId: `e${i}`,
				name: "purchase",
				at: at - i * 86_400_000,
				userId: `person-${i % 3}`,
				consent: {},
				// The page was loaded twice: one order, two events.
				properties: {
					transaction_id: `t${Math.max(1, i)}`,
					value: 20,
					currency: "EUR",
				},
			})),
			sentAt: at,
			receivedAt: at,
			plan: { version: 0, plan: starterPlan },
			source: "test",
			country: "DE",
			optOutCountries: [],
			userAgent: null,
		});
		const fromEvents = await call(customers.getCustomerWorth, {}, editor);
		expect(fromEvents).toMatchObject({
			source: "events",
			customers: 3,
			basis: "revenue",
		});
		await call(
			customers.importOrders,
			{ csv: csvOf(simulateShop(5, 40, today)) },
			editor,
		);
		const fromFile = await call(customers.getCustomerWorth, {}, editor);
		expect(fromFile).toMatchObject({ source: "file" });
		expect(fromFile.sources.map(({ source }) => source)).toEqual([
			"file",
			"events",
		]);
		const rows = ports.store.of(several.id).shop;
		await ports.store.batch([
			rows.saveRows({
				lines: [],
				products: [],
				variants: [],
				customers: [],
				whole: [],
				unread: 0,
				orders: Array.from({ length: 600 }, (_, i) => ({
					id: `gid://shopify/Order/${i}`,
					name: `#${i}`,
					processedAt: at - (i % 400) * 86_400_000,
					updatedAt: at,
					cancelledAt: null,
					isTest: false,
					source: "web",
					currency: "EUR",
					presentmentCurrency: "EUR",
					totalMicros: 20_000_000,
					currentMicros: 20_000_000,
					taxMicros: 3_000_000,
					units: 1,
					customerId: `gid://shopify/Customer/${i % 80}`,
					channel: "google / cpc",
					refunds: [],
				})),
				dayOf: (instant: number) => day(Math.floor(instant / 86_400_000)),
				at,
			}),
			ports.store.of(several.id).outlook.expire(),
		]);
		const fromShop = await call(customers.getCustomerWorth, {}, editor);
		expect(fromShop).toMatchObject({ source: "shop", customers: 80 });
		const { rows: atRisk } = await call(customers.listWinBack, {}, editor);
		for (const { customer } of atRisk) expect(customer).toMatch(/^gid:/);
	});
});

describe("orders before they are sent", () => {
	it("are listed where they stand out, with reasons, and with chances once cases are known", async () => {
		const odd = await createWorkspace("odd");
		const { editor } = odd.people;
		const orders = simulateShop(6, 300, today);
		const four = [1, 2, 3, 4].map(
			(n) => `n-${n},new,${day(today)},${400 + n},EUR,,search,no,Bremen,Berlin`,
		);
		const csv = `${csvOf(orders)
			.split("\n")
			.map((line, i) =>
				i === 0 ? `${line},shipping_address,billing_address` : `${line},,`,
			)
			.join("\n")}\n${four.join("\n")}`;
		await call(customers.importOrders, { csv }, editor);
		const risks = await call(customers.listOrderRisks, {}, editor);
		expect(risks.learnt).toBeNull();
		expect(risks.rows[0]).toMatchObject({
			customer: "new",
			level: "high",
			p: null,
		});
		expect(risks.rows[0]?.reasons.map(({ en }) => en).join()).toContain(
			"another address",
		);
		expect(risks.words.en).toContain("nothing is blocked");
	});
});

describe("products", () => {
	it("are forecast, their prices judged, and what goes together recommended; new ones by their name", async () => {
		const shopper = await createWorkspace("products");
		const { editor, viewer } = shopper.people;
		const people = Array.from({ length: 900 }, (_, i) => `c${i}`);
		const sales = simulateSales(7, today, people);
		const csv = [
			"order_id,day,product,units,price,customer",
			...sales.map((one) =>
				[
					one.id,
					day(one.day),
					one.product,
					one.units,
					one.priceMicros / 1e6,
					one.customer,
				].join(","),
			),
		].join("\n");
		const taken = await call(products.importSales, { csv }, editor);
		expect(taken).toMatchObject({ sales: sales.length, products: 8 });
		const listed = await call(products.listProducts, {}, viewer);
		expect(listed.products.length).toBe(8);
		const forecast = await call(
			products.forecastProduct,
			{ product: "Tafel Meersalz", step: "week", ahead: 8 },
			viewer,
		);
		expect(forecast.ahead.length).toBe(8);
		for (const { units } of forecast.ahead)
			expect(units.low <= units.value && units.value <= units.high).toBe(true);
		const { rows } = await call(products.listElasticities, {}, viewer);
		const held = rows.filter(({ product, shared }) => {
			const truth = simulatedProducts.find((one) => one.product === product);
			return (
				truth &&
				shared &&
				shared.low <= truth.elasticity &&
				truth.elasticity <= shared.high
			);
		});
		expect(held.length).toBeGreaterThanOrEqual(6);
		expect(
			rows.find(({ product }) => product === "Geschenkkarte"),
		).toMatchObject({ own: null });
		const beside = await call(
			products.recommendProducts,
			{ products: "Trinkschokolade 250 g", limit: 2 },
			editor,
		);
		expect(beside.rows.map(({ product }) => product).sort()).toEqual([
			"Becher Steingut",
			"Marshmallows",
		]);
		expect(beside.rows[0]?.share?.low).toBeGreaterThan(0);
		const fresh = await call(
			products.recommendProducts,
			{ products: "Trinkschokolade Zimt 250 g", limit: 3 },
			editor,
		);
		expect(fresh.basket).toContain("Trinkschokolade 250 g");
		const explored = (seed?: number) =>
			call(
				products.recommendProducts,
				{
					products: "Trinkschokolade 250 g",
					limit: 2,
					explore: 0.5,
					...(seed === undefined ? {} : { seed }),
				},
				editor,
			);
		const drawn = await explored();
		expect(drawn.rows.map(({ propensity }) => propensity)).toEqual([
			1,
			// One of the five that remain of six candidates.
			0.2,
		]);
		const again = await explored(drawn.exploration?.seed);
		expect(again.rows).toEqual(drawn.rows);
		expect(beside.exploration).toBeNull();
		const [entry] = await ports.store.of(shopper.id).audit.list({
			after: 0,
			limit: 5,
			subject: drawn.exploration?.listId,
		});
		expect(JSON.parse(entry?.detail ?? "{}")).toEqual({
			share: 0.5,
			seed: drawn.exploration?.seed,
			rows: drawn.rows.map(({ product, propensity }) => [product, propensity]),
		});
		const person = await call(
			products.recommendProducts,
			{ customer: "c1", limit: 3 },
			editor,
		);
		expect(person.rows.length).toBeGreaterThan(0);
		const stranger = await call(
			products.recommendProducts,
			{ customer: "nobody", limit: 3 },
			editor,
		);
		expect(stranger.rows.every(({ by }) => by === "popular")).toBe(true);
		await call(
			products.importSales,
			{
				csv: `day,product,units,price,stock\n${day(today)},Marshmallows,1,4,0`,
			},
			editor,
		);
		const left = await call(
			products.recommendProducts,
			{ products: "Trinkschokolade 250 g", limit: 2 },
			editor,
		);
		expect(left.rows.length).toBe(2);
		expect(left.rows[0]?.product).toBe("Becher Steingut");
		expect(left.soldOut).toEqual(["Marshmallows"]);
		const none = await createWorkspace("no-products");
		const nothing = await call(
			products.forecastProduct,
			{},
			none.people.viewer,
		);
		expect(nothing).toMatchObject({ past: [], ahead: [] });
		expect(nothing.fix?.en).not.toBe("");
		const empty = await call(
			products.recommendProducts,
			{ customer: "c1" },
			none.people.editor,
		);
		expect(empty.rows).toEqual([]);
	});
});

describe("drawn places of recommended lists", () => {
	it("are weighed by their chances once events tell what was shown and clicked, each visit once", async () => {
		const trying = await createWorkspace("exploring");
		const { editor, viewer } = trying.people;
		const names = ["A", "B", "C", "D"];
		await call(
			products.importSales,
			{
				csv: `day,product,units,price\n${names.map((name, at) => `${day(today)},${name},${9 - at},2`).join("\n")}`,
			},
			editor,
		);
		const before = await call(products.getExploration, {}, viewer);
		expect(before).toMatchObject({ lists: 0, byFit: null, products: [] });
		const events = [];
		for (let seed = 0; seed < 32; seed++) {
			const list = await call(
				products.recommendProducts,
				{ products: "none of these", limit: 2, explore: 0.5, seed },
				editor,
			);
			const ids = { list_id: list.exploration?.listId };
			const drawn = list.rows.find(({ propensity }) => propensity < 1);
			for (const [name, properties] of [
				["recommendation_shown", ids],
				["recommendation_shown", ids],
				...(drawn?.product === "B"
					? ([
							["recommendation_clicked", { ...ids, item_id: "B" }],
							["recommendation_clicked", { ...ids, item_id: "B" }],
						] as const)
					: []),
			] as const)
				events.push({
					messageId: `tried-${events.length}`,
					name,
					at: ports.clock.now(),
					anonymousId: `visitor-${seed}`,
					consent: { analytics_storage: "granted" },
					properties,
				});
		}
		const taken = await acceptEvents(eventWorld(ports, trying.id), {
			events,
			sentAt: ports.clock.now(),
			receivedAt: ports.clock.now(),
			plan: { version: 0, plan: starterPlan },
			source: "test",
			country: "DE",
			optOutCountries: [],
			userAgent: null,
		});
		expect(taken.filter(({ verdict }) => verdict !== "accepted")).toEqual([]);
		const told = await call(products.getExploration, {}, viewer);
		expect(told).toMatchObject({ lists: 32, shown: 32 });
		// Without anything known of the basket fit's second choice is B: clicked whenever it was drawn.
		expect(told.byFit?.value).toBe(1);
		expect(told.evenly?.value).toBeLessThan(0.7);
		const clicked = told.products.filter(({ clicks }) => clicks > 0);
		expect(clicked.map(({ product }) => product)).toEqual(["B"]);
		expect(clicked[0]?.clicks).toBe(clicked[0]?.shown);
	});
});

describe("a large shop", () => {
	it("is worked out as a job with its progress, once however many ask, and begun anew after a crash", async () => {
		const large = await createWorkspace("large");
		const { editor } = large.people;
		const orders = simulateShop(4, 1_800, today);
		expect(orders.length).toBeGreaterThan(5_000);
		await call(customers.importOrders, { csv: csvOf(orders) }, editor);
		const waiting = await call(customers.getCustomerWorth, {}, editor);
		expect(waiting).toMatchObject({ orders: orders.length, madeAt: null });
		const jobId = waiting.jobId ?? "";
		const other = await call(customers.listWinBack, {}, editor);
		expect(other.jobId).toBe(jobId);
		const { jobs } = ports.store.of(large.id);
		const seen: number[] = [];
		const crash = runJob(
			ports,
			{
				workspaceId: large.id,
				jobId,
				attempt: 1,
				pause: async () => {
					seen.push((await jobs.get(jobId))?.progress ?? 0);
					// The machine is gone in the middle.
					if (seen.length === 2) await new Promise(() => {});
				},
			},
			everyStep,
		);
		await expect.poll(() => seen.length).toBe(2);
		expect(seen[1]).toBeGreaterThan(seen[0] ?? 1);
		await ports.store.batch([jobs.restart(jobId, 2, ports.clock.now())]);
		await runJob(
			ports,
			{ workspaceId: large.id, jobId, attempt: 2 },
			everyStep,
		);
		expect((await jobs.get(jobId))?.state).toBe("done");
		expect(crash).toBeInstanceOf(Promise);
		const ready = await call(customers.getCustomerWorth, {}, editor);
		expect(ready.jobId).toBeNull();
		expect(ready.customers).toBe(
			new Set(orders.map((one) => one.customer)).size,
		);
		const ranked = await call(customers.listWinBack, { limit: 10 }, editor);
		expect(ranked.rows.length).toBe(10);
		// New orders: the last answer stays until the next is made.
		await call(
			customers.importOrders,
			{ csv: "customer,day,value\nnew,2024-10-01,20" },
			editor,
		);
		const stale = await call(customers.getCustomerWorth, {}, editor);
		expect(stale).toMatchObject({ madeAt: ready.madeAt });
		expect(stale.jobId).not.toBeNull();
	});
});

describe("shops that are hard to tell anything about", () => {
	const small = async (name: string, csv: string) => {
		const workspace = await createWorkspace(name);
		const { editor } = workspace.people;
		await call(customers.importOrders, { csv }, editor);
		return {
			editor,
			worth: await call(customers.getCustomerWorth, {}, editor),
			winBack: await call(customers.listWinBack, {}, editor),
		};
	};

	it("none and twelve orders: a plain answer with its width, and why nothing can be trained", async () => {
		const none = await createWorkspace("none");
		const nothing = await call(
			customers.getCustomerWorth,
			{},
			none.people.viewer,
		);
		expect(nothing).toMatchObject({ orders: 0, currency: null, ahead: null });
		const twelve = await small(
			"twelve",
			csvOf(simulateShop(3, 6, today).slice(0, 12)),
		);
		expect(twelve.worth.notes.length).toBeGreaterThan(0);
		const { low = 0, high = 0 } = twelve.worth.ahead ?? {};
		expect(high / low).toBeGreaterThan(1.5);
		const asked = await call(
			registry.trainModel,
			{ kind: "churn" },
			twelve.editor,
		);
		expect(await runToEnd(twelve.editor.workspaceId, asked.id)).toMatchObject({
			state: "failed",
			reason: expect.stringContaining("CLV"),
		});
	});

	it("one customer with most of the revenue, five currencies, refunds and free orders", async () => {
		const lines = Array.from({ length: 40 }, (_, i) => [
			`c${i % 20},2026-0${1 + (i % 9)}-03,20,EUR`,
			`c${i % 20},2026-0${1 + (i % 9)}-09,0,EUR`,
		]).flat();
		const { worth, winBack } = await small(
			"whale",
			[
				"customer,day,value,currency",
				...lines,
				"whale,2026-01-05,10,EUR",
				"whale,2026-03-05,5000,EUR",
				"c1,2026-02-05,-500,EUR",
				...["USD", "CHF", "SEK", "GBP"].map((one) => `x,2026-02-01,9,${one}`),
			].join("\n"),
		);
		expect(worth.notes.some(({ en }) => en.includes("A single customer"))).toBe(
			true,
		);
		expect(worth.leftOut.length).toBe(4);
		expect(JSON.stringify(worth)).not.toContain("whale");
		for (const { worth: of, pGone } of winBack.rows)
			expect(Number.isFinite(of.high + pGone.high)).toBe(true);
	});

	it("names line, field and fix of a file that cannot be read", async () => {
		const { editor } = shop.people;
		const response = await send(
			customers.importOrders,
			{ csv: "customer,day,value\nc,gestern,viel" },
			editor,
		);
		expect(response.status).toBe(422);
		expect(await response.json()).toMatchObject({
			errors: [{ field: "csv.2.day" }],
		});
	});
});
