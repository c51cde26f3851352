import { getCustomerWorth } from "@lotse/shared/contract/customers.ts";
import {
	forecastProduct,
	listProducts,
	recommendProducts,
} from "@lotse/shared/contract/products.ts";
import { undoPublication } from "@lotse/shared/contract/publishing.ts";
import type { Output } from "@lotse/shared/contract/route.ts";
import * as contract from "@lotse/shared/contract/shopify.ts";
import { pullStop, releaseStop } from "@lotse/shared/contract/stops.ts";
import * as moves from "@lotse/shared/contract/unit-moves.ts";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../src/services/create-id.ts";
import { dayTeller } from "../src/services/day-teller.ts";
import { seedDemoShop } from "../src/services/governance/seed-demo-shop.ts";
import { keepShops } from "../src/services/shop/keep-shops.ts";
import { openShop } from "../src/services/shop/open-shop.ts";
import { practiceDomain } from "../src/services/shop/practice-shop.ts";
import { workShop } from "../src/services/shop/work-shop.ts";
import {
	control,
	fetchAll,
	install,
	installed,
	orders,
	sessionToken,
	standIn,
	text,
	url,
	webhook,
} from "./shop-world.ts";
import { createWorkspace, origin, ports, rowsOf, send } from "./world.ts";

if (url === null)
	it("Shopify's schema could not be fetched: the stand-in is not there", () => {
		console.log(
			"Shopify's schema could not be fetched: shop.test.ts did not run",
		);
		expect(url).toBeNull();
	});
else
	describe("a Shopify shop", () => {
		const { shopify } = ports;
		beforeAll(() => {
			Object.assign(ports, { shopify: standIn });
		});
		afterAll(() => {
			Object.assign(ports, { shopify });
		});
		afterEach(async () => {
			for (const shop of installed())
				expect((await control({ do: "look", shop })).violations).toEqual([]);
		});

		it(
			"installs, is fetched whole, equals Shopify's own report to the cent, and names whom to win back",
			async () => {
				const { call, workspaceId, shop } = await install(orders);
				const begun = Date.now();
				await fetchAll(workspaceId);
				console.log(
					`${orders} orders fetched, compared and looked at in ${Date.now() - begun} ms`,
				);
				const { shop: seen } = await call(contract.getShop, {});
				expect(seen?.backfill.map(({ part, state }) => [part, state])).toEqual([
					["products", "done"],
					["customers", "done"],
					["orders", "done"],
				]);
				expect(
					seen?.backfill.map(({ read, expected }) => read === expected),
				).toEqual([true, true, true]);
				expect(seen?.counts).toMatchObject({
					orders,
					products: 3,
					customers: orders / 4,
				});
				expect(seen?.counts.testOrders).toBeGreaterThan(10);
				expect(seen?.check).toMatchObject({ isEqual: true, days: [] });
				expect(seen?.check?.oursMicros).toBe(seen?.check?.theirsMicros);
				expect(seen?.check?.oursMicros).toBeGreaterThan(1e9);
				expect(seen?.check?.causes.map(({ cause }) => cause)).toEqual([
					"test",
					"pos",
					"foreign-currency",
					"refunds",
				]);
				const { outlook } = await call(contract.getShopOutlook, {});
				const [first, second] = outlook?.winBack ?? [];
				expect(first?.reasons.length).toBeGreaterThan(0);
				expect(first?.atStake).toBeGreaterThanOrEqual(second?.atStake ?? 0);
				expect(outlook?.worth?.low).toBeLessThan(outlook?.worth?.high ?? 0);
				const { orders: bought = 0, known = 0 } = outlook?.costs ?? {};
				expect(outlook?.basis).toBe("contribution");
				expect(known / bought).toBeGreaterThan(0.9);
				expect(outlook?.costs.missing).toMatchObject([{ product: "Leer" }]);
				const worth = await call(getCustomerWorth, {});
				if (worth.madeAt !== null) {
					expect(worth).toMatchObject({
						source: "shop",
						basis: "contribution",
					});
					// Goods 40 %, tax 7 of 107.
					expect(worth.margin).toBeCloseTo(1 - 0.4 - 7 / 107, 1);
				}
				const sold = await call(listProducts, {});
				expect(sold).toMatchObject({ source: "shop", currency: "EUR" });
				expect(sold.products.map(({ product }) => product).sort()).toEqual([
					"Leer",
					"Vollmilch",
					"Zartbitter 70 %",
				]);
				// Every article costs two fifths, so the dearer one earns more; what one nobody entered costs is not known.
				const beside = (input: { margin?: number; priceAtMost?: number }) =>
					call(recommendProducts, { products: "Leer", limit: 2, ...input });
				const fit = await beside({});
				const earned = await beside({ margin: 1 });
				expect(earned.rows.map(({ product }) => product).sort()).toEqual(
					fit.rows.map(({ product }) => product).sort(),
				);
				expect((await beside({ priceAtMost: 0.01 })).rows).toEqual([]);
				const ahead = await call(forecastProduct, { product: "Vollmilch" });
				expect(ahead.ahead.length).toBe(8);
				const { pixels } = await control({ do: "look", shop });
				expect(JSON.parse(pixels[0]?.settings ?? "{}")).toMatchObject({
					endpoint: `${origin}/v1/events`,
				});
			},
			60_000 + orders * 12,
		);

		it("knows who calls by Shopify's token alone: app, shop, time and signature", async () => {
			const { shop } = await install(1);
			const now = Math.floor(Date.now() / 1_000);
			const tokens = [
				await sessionToken(shop, { aud: "another-app" }),
				await sessionToken(shop, { exp: now - 60 }),
				await sessionToken(shop, { nbf: now + 600 }),
				await sessionToken(shop, { dest: "https://evil.example" }),
				await sessionToken(shop, { iss: "https://other.myshopify.com/admin" }),
				await sessionToken(shop, {}, "another secret"),
				`${(await sessionToken(shop)).split(".").slice(0, 2).join(".")}.`,
				await sessionToken("unknown.myshopify.com"),
				await sessionToken(shop, { sub: "8" }),
			];
			for (const token of tokens)
				expect((await send(contract.getShop, {}, { token })).status).toBe(401);
			const good = await sessionToken(shop);
			expect((await send(contract.getShop, {}, { token: good })).status).toBe(
				200,
			);
		});

		it("gets new tokens once when many ask at once, and again after Shopify ended them", async () => {
			const { shop, workspaceId } = await install(1);
			const soon = { accessUntil: Date.now() + 60_000 };
			await ports.store.batch([ports.store.of(workspaceId).shop.update(soon)]);
			const opened = await Promise.all(
				Array.from({ length: 12 }, () => openShop(ports, workspaceId)),
			);
			expect(opened.every(({ ok }) => ok)).toBe(true);
			expect((await control({ do: "look", shop })).refreshes).toBe(1);
			const rows = JSON.stringify(await rowsOf(workspaceId));
			expect(rows).not.toMatch(/shpat_|shprt_/);
		});

		it("waits where the shop's allowance is used up", async () => {
			const { shop, workspaceId } = await install(1);
			await control({ do: "throttle", shop, points: 0 });
			const opened = await openShop(ports, workspaceId);
			if (!opened.ok) throw new Error("not open");
			expect((await opened.client.shop()).ok).toBe(true);
			expect((await control({ do: "look", shop })).throttled).toBe(1);
		});

		it("takes only messages signed over their very bytes", async () => {
			const { shop, workspaceId } = await install(1);
			const payload = { id: 1_001, note: "Größe ½" };
			const body = text.encode(JSON.stringify(payload));
			expect((await webhook(shop, "orders/updated", payload)).status).toBe(200);
			await fc.assert(
				fc.asyncProperty(fc.nat({ max: body.length * 8 - 1 }), async (bit) => {
					const flipped = Uint8Array.from(body);
					flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
					const answer = await webhook(shop, "orders/updated", payload, {
						body: flipped,
					});
					expect(answer.status).toBe(401);
				}),
				{ numRuns: 60 },
			);
			const open = await ports.store.of(workspaceId).shop.openDeliveries(50);
			expect(open).toHaveLength(1);
			expect(
				(
					await webhook(shop, "orders/updated", payload, {
						body: new Uint8Array(2_000_001),
					})
				).status,
			).toBe(413);
		});

		it("ends at the same state whatever is told twice, late or in another order", async () => {
			const { shop, workspaceId, call } = await install(40);
			await fetchAll(workspaceId);
			const at = Date.now() - 1_800_000;
			const order = { number: 99, at, cents: 12_345, customer: 1 };
			await control({ do: "add-order", shop, order });
			await control({
				do: "add-order",
				shop,
				order: { ...order, refunds: [{ at: at + 60_000, cents: 45 }] },
			});
			const told = [
				["orders/create", { id: 99 }, "a"],
				["refunds/create", { id: 990, order_id: 99 }, "b"],
				["orders/updated", { id: 99 }, "c"],
				["orders/create", { id: 99 }, "a"],
				["orders/updated", { id: 12_345_678 }, "gone"],
			] as const;
			for (const [topic, payload, id] of told.toReversed())
				expect((await webhook(shop, topic, payload, { id })).status).toBe(200);
			expect(
				await ports.store.of(workspaceId).shop.openDeliveries(50),
			).toHaveLength(4);
			await workShop(ports, workspaceId);
			await workShop(ports, workspaceId);
			expect(await ports.store.of(workspaceId).shop.openDeliveries(50)).toEqual(
				[],
			);
			// Nobody told of this one: the daily look finds it.
			await control({
				do: "add-order",
				shop,
				order: { ...order, number: 100 },
			});
			const tomorrow = {
				...ports,
				clock: { now: () => Date.now() + 86_500_000 },
			};
			await keepShops(tomorrow);
			const { shop: seen } = await call(contract.getShop, {});
			expect(seen?.counts.orders).toBe(42);
			expect(seen?.check).toMatchObject({ isEqual: true, repaired: 1 });
		});

		it("forgets a customer, keeps the totals, and takes nothing about them again", async () => {
			const { shop, workspaceId, call } = await install(60);
			await fetchAll(workspaceId);
			const { shop: before } = await call(contract.getShop, {});
			const buyer =
				(await ports.store.of(workspaceId).shop.purchases(1))[0]?.customerId ??
				"";
			const customer = { id: Number(buyer), email: "buyer@kakaohafen.example" };
			await webhook(shop, "customers/data_request", { customer });
			await webhook(shop, "customers/redact", {
				customer,
				orders_to_redact: [],
			});
			const sealed = JSON.stringify(await rowsOf(workspaceId));
			expect(sealed).not.toContain("buyer@kakaohafen");
			await workShop(ports, workspaceId);
			const left = async () => {
				const store = ports.store.of(workspaceId).shop;
				const purchases = await store.purchases(1_000);
				return [
					purchases.some(({ customerId }) => customerId === buyer),
					(await store.customers([buyer])).length,
				];
			};
			expect(await left()).toEqual([false, 0]);
			await call(contract.fetchShopAgain, { part: "orders" });
			await fetchAll(workspaceId);
			expect(await left()).toEqual([false, 0]);
			const { shop: after } = await call(contract.getShop, {});
			expect(after?.counts.orders).toBe(before?.counts.orders);
			expect(after?.check?.isEqual).toBe(true);
			const mails = (await rowsOf(workspaceId)).outbox ?? [];
			expect(mails.length).toBeGreaterThan(0);
		});

		it("goes when it is uninstalled, is forgotten when Shopify says so, and comes back", async () => {
			const { shop, workspaceId } = await install(5);
			await fetchAll(workspaceId);
			await webhook(shop, "app/uninstalled", { id: 1 });
			await workShop(ports, workspaceId);
			const token = await sessionToken(shop);
			expect((await send(contract.getShop, {}, { token })).status).toBe(401);
			expect(
				(await ports.store.of(workspaceId).shop.get())?.sealedAccess,
			).toBeNull();
			await webhook(shop, "shop/redact", { shop_id: 1 });
			await keepShops(ports);
			const rows = await rowsOf(workspaceId);
			for (const table of [
				"shop_order",
				"shop_buyer",
				"shop_customer",
				"shop_product",
				"shop_price",
			])
				expect([table, rows[table]]).toEqual([table, []]);
			expect((await send(contract.openShopSession, {}, { token })).status).toBe(
				200,
			);
			expect((await send(contract.getShop, {}, { token })).status).toBe(200);
			expect((await ports.store.findShop(shop))?.workspaceId).toBe(workspaceId);
		});

		/** Somebody else of the shop, who may approve. */
		async function approverOf(shop: string, workspaceId: string) {
			const { members, shop: rows } = ports.store.of(workspaceId);
			const approver = {
				id: createId(ports.random, "mbr"),
				email: `second@${shop}`,
				role: "approver",
			} as const;
			await ports.store.batch([
				members.create(approver, Date.now()),
				rows.addUser("9", approver.id, Date.now()),
			]);
			return async (unitId: string) => {
				for (const [version, action] of [
					[1, "submit"],
					[2, "approve"],
				] as const) {
					const moved = await send(
						moves.moveUnits,
						{ units: [{ unitId, version }], action },
						{ token: await sessionToken(shop, { sub: "9" }) },
					);
					const { outcomes } =
						await moved.json<Output<typeof moves.moveUnits.reply>>();
					expect(outcomes[0]?.problem).toBeNull();
				}
			};
		}
		const fieldOf = (
			view: Output<typeof contract.getShopText.reply>,
			name: "title" | "description",
		) => {
			const found = view.fields.find(({ field }) => field === name);
			if (!found) throw new Error(`no ${name}`);
			return found;
		};

		it("takes a product text from its lack through proposal and approval into the shop, and back", async () => {
			const { shop, workspaceId, call } = await install(3);
			await fetchAll(workspaceId);
			const { texts, total } = await call(contract.listShopTexts, {
				kind: "product",
			});
			expect(total).toBe(3);
			expect(texts[0]?.missing.length).toBeGreaterThan(2);
			const at = { kind: "product", resourceId: "1" } as const;
			const before = await call(contract.getShopText, at);
			expect(before.variants).toMatchObject([
				{
					id: "1100",
					options: [{ name: "Gewicht", value: "100 g" }],
					sku: "KH-1-100",
					costMicros: 2_000_000,
					stock: 40,
				},
				{ id: "1200", hasBarcode: false },
			]);
			const { sales } = ports.store.of(workspaceId);
			const names = ["Zartbitter 70 %", "Vollmilch", "Leer"];
			// Of the third one nobody needs to count: it is sold on when none is left.
			expect(await sales.stock("shop", names)).toEqual([
				{ product: "Vollmilch", stock: 0 },
				{ product: "Zartbitter 70 %", stock: 80 },
			]);
			await control({
				do: "edit-product",
				shop,
				id: "gid://shopify/Product/1",
				title: "Zartbitter 70 %",
				variants: 1,
			});
			await webhook(shop, "products/update", { id: 1 });
			await workShop(ports, workspaceId);
			const fewer = await call(contract.getShopText, at);
			expect(fewer.variants.map(({ id }) => id)).toEqual(["1100"]);
			expect(before.missing.map(({ attribute }) => attribute)).toContain(
				"description-short",
			);
			expect(before.locales.map(({ locale }) => locale)).toEqual([
				"de",
				"en",
				"fr",
			]);
			const proposal = await call(contract.proposeShopText, {
				...at,
				language: "de",
				facts: ["Die Tafel wiegt 100 Gramm.", "Der Kakao kommt aus Ghana."],
			});
			const unitId = proposal.texts[0]?.unitId ?? "";
			expect(unitId).toMatch(/^unt_/);
			const waiting = await call(contract.getShopText, at);
			expect(waiting.proposals).toMatchObject([
				{
					unitId,
					version: 1,
					state: "checked",
					needsOther: true,
					field: "description",
				},
			]);
			const approve = await approverOf(shop, workspaceId);
			const { hash } = fieldOf(before, "description");
			const place = { ...at, unitId, field: "description", hash } as const;
			const token = await sessionToken(shop);
			const early = await send(
				contract.publishToShopify,
				{ ...place, version: 1 },
				{ token },
			);
			expect(early.status).toBe(422);
			await approve(unitId);
			const wrong = await send(
				contract.publishToShopify,
				{ ...place, version: 3, hash: "0".repeat(64) },
				{ token },
			);
			expect(wrong.status).toBe(409);
			await call(pullStop, { note: "" });
			const stopped = await send(
				contract.publishToShopify,
				{ ...place, version: 3 },
				{ token },
			);
			expect(stopped.status).toBe(423);
			await call(releaseStop, { note: "" });
			const published = await call(contract.publishToShopify, {
				...place,
				version: 3,
			});
			expect(published.state).toBe("published");
			const inShop = async () =>
				(await control({ do: "look", shop })).products.find(({ id }) =>
					id.endsWith("/1"),
				)?.descriptionHtml;
			expect(await inShop()).toMatch(/^<p>.*Ghana/s);
			const { history, proposals } = await call(contract.getShopText, at);
			expect(proposals).toEqual([]);
			expect(history[0]).toMatchObject({
				unitId,
				field: "description",
				previous: "Gut.",
				undoneAt: null,
			});
			const back = await call(undoPublication, {
				publicationId: history[0]?.publicationId ?? "",
			});
			expect(back.state).toBe("withdrawn");
			expect(await inShop()).toBe("<p>Gut.</p>");
		});

		it("takes own words into a collection, an article, a page, a metafield and a translation, refuses what changed meanwhile, and takes a translation away that was not there", async () => {
			const { shop, workspaceId, call } = await install(1);
			const approve = await approverOf(shop, workspaceId);
			const { texts } = await call(contract.listShopTexts, {
				kind: "collection",
			});
			expect(texts.map(({ title }) => title)).toEqual(["Tafeln", "Geschenke"]);
			const put = async (
				at: {
					kind: contract.ShopTextKind;
					resourceId: string;
					locale?: string;
				},
				field: "title" | "description",
				text: string,
			) => {
				const view = await call(contract.getShopText, at);
				const made = await call(contract.proposeShopText, {
					...at,
					field,
					text,
				});
				const unitId = made.texts[0]?.unitId ?? "";
				await approve(unitId);
				const { hash } = fieldOf(view, field);
				return { ...at, unitId, version: 3, field, hash };
			};
			const tafeln = { kind: "collection", resourceId: "1" } as const;
			await call(
				contract.publishToShopify,
				await put(tafeln, "description", "Sechs Tafeln aus Ghana."),
			);
			const looked = await control({ do: "look", shop });
			expect(looked.collections[0]?.descriptionHtml).toBe(
				"<p>Sechs Tafeln aus Ghana.</p>",
			);
			const lasting = "Kühl lagern.\n\nNicht im Kühlschrank.";
			for (const [kind, was, now] of [
				["article", "<p>Rühren.</p>", null],
				["page", "<p>Seit 1991.</p>", null],
				["metafield", "Kühl lagern", "Kühl lagern. Nicht im Kühlschrank."],
			] as const) {
				const { texts } = await call(contract.listShopTexts, { kind });
				expect(texts[0]).toMatchObject({ kind, id: "1" });
				const at = { kind, resourceId: "1" } as const;
				await call(
					contract.publishToShopify,
					await put(at, "description", lasting),
				);
				const body = async () =>
					Object.entries((await control({ do: "look", shop })).bodies).find(
						([gid]) => gid.toLowerCase().endsWith(`/${kind}/1`),
					)?.[1];
				expect(await body()).toBe(
					now ?? "<p>Kühl lagern.</p>\n<p>Nicht im Kühlschrank.</p>",
				);
				const { history } = await call(contract.getShopText, at);
				await call(undoPublication, {
					publicationId: history[0]?.publicationId ?? "",
				});
				expect(await body()).toBe(was);
			}
			const herkunft = { kind: "metafield", resourceId: "3" } as const;
			const rich = await call(contract.getShopText, herkunft);
			expect(rich.fields[0]?.plain).toBe(
				"Woher sie kommt\n\nAus Ghana, siehe unser Bericht.",
			);
			const linkless = await send(
				contract.publishToShopify,
				await put(herkunft, "description", "Aus Ghana."),
				{ token: await sessionToken(shop) },
			);
			expect(linkless.status).toBe(422);
			expect((await linkless.json<{ detail: string }>()).detail).toContain(
				"/pages/ghana",
			);
			const grown = await call(
				contract.publishToShopify,
				await put(
					herkunft,
					"description",
					"Woher der Kakao kommt\n\nAus Ghana und Peru, siehe unser Bericht.",
				),
			);
			const richValue = async () =>
				JSON.parse(
					(await control({ do: "look", shop })).bodies[
						"gid://shopify/Metafield/3"
					] ?? "",
				);
			const structured = await richValue();
			expect(structured.children[0]).toMatchObject({
				type: "heading",
				level: 3,
				children: [{ value: "Woher der Kakao kommt" }],
			});
			expect(structured.children[1].children[1].url).toBe("/pages/ghana");
			expect(grown.state).toBe("published");
			const [told] = (await call(contract.getShopText, herkunft)).history;
			expect(told?.previous).toBe(rich.fields[0]?.plain);
			await call(undoPublication, {
				publicationId: told?.publicationId ?? "",
			});
			expect((await richValue()).children[0].children[0].value).toBe(
				"Woher sie kommt",
			);
			const french = {
				kind: "product",
				resourceId: "2",
				locale: "fr",
			} as const;
			const none = await send(contract.proposeShopText, french, {
				token: await sessionToken(shop),
			});
			expect(none.status).toBe(422);
			const lait = await put(french, "title", "Chocolat au lait");
			await control({
				do: "edit-product",
				shop,
				id: "gid://shopify/Product/2",
				title: "Vollmilch 40 %",
			});
			const late = await send(contract.publishToShopify, lait, {
				token: await sessionToken(shop),
			});
			expect(late.status).toBe(409);
			const now = await call(contract.getShopText, french);
			expect(fieldOf(now, "title")).toMatchObject({
				text: null,
				original: "Vollmilch 40 %",
			});
			await call(contract.publishToShopify, {
				...lait,
				hash: fieldOf(now, "title").hash,
			});
			const translated = async () =>
				(await control({ do: "look", shop })).translations[
					"gid://shopify/Product/2 fr title"
				];
			expect(await translated()).toBe("Chocolat au lait");
			const { history } = await call(contract.getShopText, french);
			expect(history[0]).toMatchObject({ field: "title", previous: null });
			await call(undoPublication, {
				publicationId: history[0]?.publicationId ?? "",
			});
			expect(await translated()).toBeUndefined();
			const unknown = await send(
				contract.getShopText,
				{ ...french, locale: "it" },
				{ token: await sessionToken(shop) },
			);
			expect(unknown.status).toBe(422);
		});

		it("joins a workspace that was there before by its admin's code, once, and leaves nothing behind", async () => {
			const owner = await createWorkspace("joined");
			const { code } = await (
				await send(
					contract.createShopLink,
					{},
					{ cookie: owner.people.admin.cookie },
				)
			).json<Output<typeof contract.createShopLink.reply>>();
			const { shop, workspaceId, call } = await install(3);
			await fetchAll(workspaceId);
			const token = await sessionToken(shop);
			for (const bad of [
				`${code.slice(0, -3)}AAA`,
				await ports.secrets.seal('{"purpose":"shop-link"}'),
				"x".repeat(30),
			])
				expect(
					(await send(contract.linkShop, { code: bad }, { token })).status,
				).toBe(422);
			await call(contract.linkShop, { code });
			expect((await ports.store.findShop(shop))?.workspaceId).toBe(owner.id);
			const left = await rowsOf(workspaceId);
			for (const table of ["shop", "shop_order", "shop_buyer", "shop_user"])
				expect([table, left[table]]).toEqual([table, []]);
			// Whoever comes over from the shop looks on; an address nobody confirmed comes over as nobody.
			expect((await send(contract.getShop, {}, { token })).status).toBe(401);
			const visitor = {
				shop,
				email: "admin@joined.example",
				isOwner: true,
			} as const;
			await control({ do: "visitor", ...visitor, isVerified: false });
			const unverified = await send(contract.openShopSession, {}, { token });
			expect(unverified.status).toBe(422);
			await control({
				do: "visitor",
				...visitor,
				email: `owner@${shop}`,
				isVerified: true,
			});
			const opened = await send(contract.openShopSession, {}, { token });
			expect(await opened.json()).toMatchObject({ role: "viewer" });
			await fetchAll(owner.id);
			const { shop: seen } = await call(contract.getShop, {});
			expect(seen).toMatchObject({ isLinked: true, counts: { orders: 3 } });
			const { pixels } = await control({ do: "look", shop });
			const keys = pixels.map(({ settings }) => JSON.parse(settings).writeKey);
			expect(new Set(keys).size).toBe(2);
			const again = await install(1);
			const refused = await send(
				contract.linkShop,
				{ code },
				{ token: await sessionToken(again.shop) },
			);
			expect(refused.status).toBe(409);
		});
	});

describe("the practice shop", () => {
	it("knows what its goods cost, but for one, and equals its own report", async () => {
		const { id, people } = await createWorkspace("practice-shop");
		await seedDemoShop(ports, id);
		const { outlook, check } = (await ports.store.of(id).shop.get()) ?? {};
		expect(check?.isEqual).toBe(true);
		expect(outlook?.basis).toBe("contribution");
		expect(outlook?.costs.missing).toMatchObject([
			{ product: "Geschenkbox Nordwind" },
		]);
		const sold = await send(listProducts, {}, people.viewer);
		expect(await sold.json()).toMatchObject({ source: "shop" });
		const { shop } = ports.store.of(id);
		await ports.store.batch([shop.removeAll(), shop.forget()]);
	});
});

describe("a shop that is hard to say anything about", () => {
	const now = Date.now();
	const dayMs = 86_400_000;
	const product = (id: string, title: string, descriptionHtml: string) => ({
		id,
		title,
		descriptionHtml,
		handle: id,
		status: "ACTIVE",
		vendor: "",
		productType: "",
		category: null,
		imageCount: 0,
		seoTitle: null,
		seoDescription: null,
		url: null,
		updatedAt: now,
	});
	const order = (
		number: number,
		customerId: string | null,
		euros: number,
		presentmentCurrency = "EUR",
	): contract.ShopOrder => ({
		id: String(number),
		name: `#${number}`,
		processedAt: now - number * 9 * dayMs,
		updatedAt: now,
		cancelledAt: null,
		isTest: false,
		source: "web",
		currency: "EUR",
		presentmentCurrency,
		totalMicros: Math.max(0, euros) * 1_000_000,
		currentMicros: euros * 1_000_000,
		taxMicros: 0,
		units: 1,
		customerId,
		channel: null,
		refunds:
			euros < 0
				? [{ id: `${number}1`, at: now, amountMicros: -euros * 1_000_000 }]
				: [],
	});
	const many = (count: number, of: (number: number) => contract.ShopOrder) =>
		Array.from({ length: count }, (_, index) => of(index + 1));
	const hard: readonly (readonly [string, readonly contract.ShopOrder[]])[] = [
		["without orders", []],
		[
			"with twelve orders",
			many(12, (n) => order(n, String(1 + (n % 5)), 20 + n)),
		],
		[
			"with one customer who stands for two fifths",
			many(40, (n) =>
				order(n, n % 4 === 0 ? "1" : String(1 + n), n % 4 === 0 ? 80 : 35),
			),
		],
		[
			"with five currencies",
			many(15, (n) =>
				order(
					n,
					String(1 + (n % 6)),
					30,
					["EUR", "CHF", "USD", "SEK", "PLN"][n % 5],
				),
			),
		],
		[
			"with negative orders and orders of nothing",
			many(14, (n) => order(n, String(1 + (n % 4)), [25, -25, 0][n % 3] ?? 0)),
		],
		["with guests alone", many(12, (n) => order(n, null, 25))],
	];

	it("gets an answer on every page, never a number that is none", async () => {
		const { id, people } = await createWorkspace("hard-shops");
		const { shop } = ports.store.of(id);
		const as = people.admin;
		for (const [name, all] of hard) {
			await ports.store.batch([
				shop.removeAll(),
				shop.save({
					domain: practiceDomain,
					name,
					currency: "EUR",
					timeZone: "Europe/Berlin",
					state: "installed",
					scopes: "",
					sealedAccess: null,
					sealedRefresh: null,
					accessUntil: null,
					tokenVersion: 0,
					rotatingUntil: 0,
					pixelId: null,
					linkedBy: null,
					installedAt: now,
					checkedAt: 0,
					check: null,
					outlook: null,
				}),
				shop.saveRows({
					orders: all,
					lines: [],
					customers: [],
					products: [product("1", "", ""), product("2", "Tafel", "<p></p>")],
					variants: [
						{
							id: "11",
							productId: "1",
							title: "Default Title",
							priceMicros: 0,
							compareAtMicros: 1_000_000,
							hasBarcode: false,
							sku: null,
							options: [],
							costMicros: 0,
							stock: -2,
						},
					],
					whole: ["1", "2"],
					unread: 0,
					dayOf: dayTeller("Europe/Berlin"),
					at: now,
				}),
			]);
			await workShop(ports, id);
			for (const [route, input] of [
				[contract.getShop, {}],
				[contract.getShopOutlook, {}],
				[contract.listShopTexts, { kind: "product" }],
				[contract.listShopTexts, { kind: "collection" }],
				[contract.getShopText, { kind: "product", resourceId: "1" }],
				[contract.listShopPrices, {}],
				[getCustomerWorth, {}],
			] as const) {
				const answer = await send(route, input, as);
				const said = await answer.text();
				expect([name, route.id, answer.status]).toEqual([name, route.id, 200]);
				const read = route.reply.safeParse(JSON.parse(said));
				expect([name, route.id, read.error?.message]).toEqual([
					name,
					route.id,
					undefined,
				]);
			}
			const { outlook, check } = (await shop.get()) ?? {};
			expect([name, outlook?.notices.length]).not.toEqual([name, 0]);
			expect([name, check?.isEqual]).toEqual([name, true]);
		}
		await ports.store.batch([shop.removeAll(), shop.forget()]);
	});
});
