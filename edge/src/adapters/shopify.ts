import type { Localised } from "@lotse/shared/contract/localised.ts";
import { adminClient } from "@lotse/shopify/admin-client.ts";
import { readNodes } from "@lotse/shopify/read-nodes.ts";
import type { ShopAnswer } from "@lotse/shopify/shop-answer.ts";
import { shopifyApp } from "@lotse/shopify/shopify-app.ts";
import type { ShopFailure, Shopify, ShopResult } from "../ports/shopify.ts";

export interface ShopifySettings {
	readonly clientId: string;
	readonly clientSecret: string;
	readonly appUrl: string;
	readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
	readonly wait: (ms: number) => Promise<void>;
}

/** Shopify behind the port: the plugin's client, its refusals in words. */
export function shopify(settings: ShopifySettings): Shopify {
	const app = shopifyApp(settings);
	return {
		clientId: settings.clientId,
		appUrl: settings.appUrl,
		wait: settings.wait,
		readSessionToken: (token) => app.readSessionToken(token),
		readWebhook: (body, request) => app.readWebhook(body, request),
		exchange: async (shop, token) => told(await app.exchange(shop, token)),
		refresh: async (shop, token) => told(await app.refresh(shop, token)),
		whoIs: async (shop, token) => told(await app.whoIs(shop, token)),
		open(shop, accessToken, onRefused) {
			const client = adminClient(settings, shop, accessToken);
			const heard = async <T>(asked: Promise<ShopAnswer<T>>) => {
				const answer = await asked;
				if (!answer.ok && answer.reason === "not-signed-in") await onRefused();
				return told(answer);
			};
			return {
				shop: () => heard(client.shop()),
				startBulk: (part) => heard(client.startBulk(part)),
				readBulk: (id) => heard(client.readBulk(id)),
				readPart: (url, from, bytes) =>
					heard(client.readPart(url, from, bytes)),
				readLines: (lines) => readNodes(lines.map(parse)),
				nodes: (ids) => heard(client.nodes(ids)),
				changedOrders: (since, after) =>
					heard(client.changedOrders(since, after)),
				locales: () => heard(client.locales()),
				contents: (kind) => heard(client.contents(kind)),
				readTexts: (place) => heard(client.readTexts(place)),
				writeText: (place, field, text) =>
					heard(client.writeText(place, field, text)),
				sales: (from, to) => heard(client.sales(from, to)),
				createPixel: (pixel) => heard(client.createPixel(pixel)),
				updatePixel: (id, pixel) => heard(client.updatePixel(id, pixel)),
			};
		},
	};
}

function parse(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return null;
	}
}

function told<T>(answer: ShopAnswer<T>): ShopResult<T> {
	if (answer.ok) return answer;
	const { reason, detail } = answer;
	return { ok: false, failure: { reason, message: words[reason], detail } };
}

const words: { readonly [reason in ShopFailure["reason"]]: Localised } = {
	unreachable: {
		de: "Shopify antwortet gerade nicht. Lotse versucht es von selbst wieder.",
		en: "Shopify does not answer right now. Lotse tries again by itself.",
	},
	"not-signed-in": {
		de: "Shopify erkennt die App nicht mehr. Öffnen Sie Lotse im Shopify-Admin, dann ist sie wieder verbunden.",
		en: "Shopify no longer knows the app. Open Lotse in the Shopify admin, and it is connected again.",
	},
	throttled: {
		de: "Das Abrufkontingent des Shops ist gerade aufgebraucht. Lotse macht in einer Minute weiter.",
		en: "The shop’s allowance of calls is used up for the moment. Lotse goes on in a minute.",
	},
	"not-allowed": {
		de: "Die App darf das in diesem Shop nicht. Öffnen Sie Lotse im Shopify-Admin und bestätigen Sie die Berechtigungen.",
		en: "The app may not do that in this shop. Open Lotse in the Shopify admin and confirm its permissions.",
	},
	"not-found": {
		de: "Das gibt es im Shop nicht mehr.",
		en: "That is no longer in the shop.",
	},
	refused: {
		de: "Shopify hat das abgelehnt. Was es dazu sagt, steht im Protokoll.",
		en: "Shopify refused that. What it says about it stands in the record.",
	},
	"not-understood": {
		de: "Shopify hat anders geantwortet als erwartet. Es wurde nichts übernommen.",
		en: "Shopify answered differently than expected. Nothing was taken over.",
	},
};
