import type { Output, Route, Schema } from "@lotse/shared/contract/route.ts";
import * as contract from "@lotse/shared/contract/shopify.ts";
import { expect, inject } from "vitest";
import type { ShopOrderOfTest } from "../../plugins/shopify/test/stand-in/server.ts";
import { shopify } from "../src/adapters/shopify.ts";
import { workShop } from "../src/services/shop/work-shop.ts";
import { app, origin, ports, send } from "./world.ts";

/** Of the stand-in; null where Shopify's schema could not be fetched. */
export const url = inject("shopifyUrl");
/** Of the large shop. */
export const orders = inject("shopOrders");
const secret = "the app's secret";
const clientId = "the-app";
export const text = new TextEncoder();
const here = {
	waitUntil: () => undefined,
	passThroughOnException: () => undefined,
	props: {},
};

/** `https://kakaohafen.myshopify.com/admin` is `http://127.0.0.1:…/kakaohafen.myshopify.com/admin`. */
export const standIn = shopify({
	clientId,
	clientSecret: secret,
	appUrl: origin,
	fetch: (to, init) => fetch(to.replace("https://", `${url}/`), init),
	wait: (ms) => new Promise((done) => setTimeout(done, Math.min(ms, 20))),
});

/** Tells the stand-in what to do, and what it has seen. */
export async function control(order: ShopOrderOfTest) {
	const response = await fetch(`${url}/control`, {
		method: "POST",
		body: JSON.stringify(order),
	});
	return response.json<{
		violations: string[];
		refreshes: number;
		throttled: number;
		products: { id: string; title: string; descriptionHtml: string }[];
		collections: { id: string; title: string; descriptionHtml: string }[];
		translations: Record<string, string>;
		/** Of articles, pages and metafields. */
		bodies: Record<string, string>;
		pixels: { settings: string }[];
	}>();
}

async function hmac(key: string, message: Uint8Array): Promise<Uint8Array> {
	const imported = await crypto.subtle.importKey(
		"raw",
		text.encode(key),
		{ name: "HMAC", hash: "SHA-256" },
		false,
		["sign"],
	);
	return new Uint8Array(await crypto.subtle.sign("HMAC", imported, message));
}
const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const base64url = (bytes: Uint8Array) =>
	base64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

/** As App Bridge makes them, a minute long. */
export async function sessionToken(
	shop: string,
	change: Record<string, unknown> = {},
	key = secret,
): Promise<string> {
	const now = Math.floor(Date.now() / 1_000);
	const part = (value: object) => base64url(text.encode(JSON.stringify(value)));
	const signed = `${part({ alg: "HS256", typ: "JWT" })}.${part({
		iss: `https://${shop}/admin`,
		dest: `https://${shop}`,
		aud: clientId,
		sub: "7",
		exp: now + 60,
		nbf: now - 5,
		iat: now - 5,
		jti: "1",
		sid: "1",
		...change,
	})}`;
	return `${signed}.${base64url(await hmac(key, text.encode(signed)))}`;
}

/** A message as Shopify sends it, signed. */
export async function webhook(
	shop: string,
	topic: string,
	payload: unknown,
	more: { id?: string; signedWith?: Uint8Array; body?: Uint8Array } = {},
): Promise<Response> {
	const signed = text.encode(JSON.stringify(payload));
	return app.fetch(
		new Request(`${origin}/v1/shopify/webhooks`, {
			method: "POST",
			body: more.body ?? signed,
			headers: {
				"x-shopify-topic": topic,
				"x-shopify-shop-domain": shop,
				"x-shopify-api-version": "2026-10",
				"x-shopify-webhook-id": more.id ?? crypto.randomUUID(),
				"x-shopify-hmac-sha256": base64(await hmac(secret, signed)),
			},
		}),
		{},
		here,
	);
}

let shops = 0;
/** Every shop that was installed here. */
export const installed = () =>
	Array.from({ length: shops }, (_, number) => `shop-${number}.myshopify.com`);
/** A shop that has just installed the app, with its workspace. */
export async function install(orders: number) {
	const shop = `shop-${shops++}.myshopify.com`;
	await control({ do: "shop", shop, orders });
	const token = await sessionToken(shop);
	const response = await send(contract.openShopSession, {}, { token });
	const session =
		await response.json<Output<typeof contract.openShopSession.reply>>();
	expect([response.status, session]).toMatchObject([
		200,
		{ role: "admin", isNew: true },
	]);
	const found = await ports.store.findShop(shop);
	if (!found) throw new Error("no shop");
	const { workspaceId } = found;
	const call = async <I extends Schema, R extends Schema>(
		route: Route<I, R>,
		input: I["_zod"]["input"],
	): Promise<Output<R>> => {
		const answer = await send(route, input, {
			token: await sessionToken(shop),
		});
		const body = await answer.json<Output<R>>();
		if (answer.status !== route.status)
			throw new Error(`${route.id} ${answer.status}: ${JSON.stringify(body)}`);
		return body;
	};
	return { shop, workspaceId, call };
}

/** Fetches a shop whole and looks at it, as queue and clock would. */
export async function fetchAll(workspaceId: string): Promise<void> {
	const { shop } = ports.store.of(workspaceId);
	for (let turn = 0; turn < 300; turn++) {
		await workShop(ports, workspaceId);
		const parts = await shop.backfills();
		const isOver = parts.every(
			({ state }) => state === "done" || state === "failed",
		);
		if (isOver && ((await shop.get())?.checkedAt ?? 0) > 0) return;
		await new Promise((done) => setTimeout(done, 30));
	}
}
