import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { StoredShop } from "../../ports/shop-store.ts";
import type { ShopClient, Shopify, ShopTokens } from "../../ports/shopify.ts";
import type { Ports, Write } from "../../ports.ts";
import { practiceDomain, practiceShop } from "./practice-shop.ts";

/** A token that ends sooner than this is changed before it is used. */
const spareMs = 120_000;
/** How long one may take to get new tokens before somebody else may try. */
const rotationMs = 30_000;
const waits = 24;
const waitMs = 250;

export type OpenShop =
	| {
			readonly ok: true;
			readonly shop: StoredShop;
			readonly client: ShopClient;
	  }
	| { readonly ok: false; readonly message: Localised | null };

/**
 * The connected shop, ready to be asked; null where there is none. Its token lives an hour; the one that gets a new pair claims that right in the
 * database first, so that of two requests at once only one uses the refresh token, and the other takes what the first one stored.
 */
export async function openShop(
	ports: Ports,
	workspaceId: string,
): Promise<OpenShop> {
	const { shopify } = ports;
	const rows = ports.store.of(workspaceId).shop;
	let isOurs = false;
	for (let round = 0; round <= waits; round++) {
		const shop = await rows.get();
		if (shop?.domain === practiceDomain)
			return { ok: true, shop, client: practiceShop(ports, workspaceId) };
		if (shopify === null || shop === null || shop.state === "uninstalled")
			return { ok: false, message: null };
		// What Shopify ended before its time is changed at the next call.
		const endNow = async () => {
			await ports.store.batch([rows.update({ accessUntil: 0 })]);
		};
		const now = ports.clock.now();
		const isFresh =
			isOurs || shop.accessUntil === null || shop.accessUntil - now > spareMs;
		if (shop.sealedAccess !== null && isFresh) {
			const accessToken = await ports.secrets.open(shop.sealedAccess);
			return accessToken === null
				? { ok: false, message: openAgain }
				: {
						ok: true,
						shop,
						client: shopify.open(shop.domain, accessToken, endNow),
					};
		}
		if (shop.sealedRefresh === null) return { ok: false, message: openAgain };
		const { tokenVersion } = shop;
		if (await rows.claimRotation(tokenVersion, now, now + rotationMs)) {
			const failed = await rotate(ports, shopify, workspaceId, shop);
			if (failed !== null) return { ok: false, message: failed };
			isOurs = true;
		} else await shopify.wait(waitMs);
	}
	return { ok: false, message: busy };
}

async function rotate(
	ports: Ports,
	shopify: Shopify,
	workspaceId: string,
	{ domain, sealedRefresh }: StoredShop,
): Promise<Localised | null> {
	const { shop } = ports.store.of(workspaceId);
	const refreshToken =
		sealedRefresh === null ? null : await ports.secrets.open(sealedRefresh);
	if (refreshToken === null) return openAgain;
	const answer = await shopify.refresh(domain, refreshToken);
	if (answer.ok) {
		await ports.store.batch([
			await keepShopTokens(ports, workspaceId, answer.value),
		]);
		return null;
	}
	const isOver = answer.failure.reason === "not-signed-in";
	await ports.store.batch([
		shop.update({
			rotatingUntil: 0,
			...(isOver ? { sealedAccess: null, sealedRefresh: null } : {}),
		}),
	]);
	return isOver ? openAgain : answer.failure.message;
}

/** The write that puts new tokens, sealed, in the place of the old ones. */
export async function keepShopTokens(
	ports: Ports,
	workspaceId: string,
	tokens: ShopTokens,
): Promise<Write> {
	const { accessToken, refreshToken, scopes, expiresAt } = tokens;
	return ports.store.of(workspaceId).shop.update({
		sealedAccess: await ports.secrets.seal(accessToken),
		sealedRefresh:
			refreshToken === null ? null : await ports.secrets.seal(refreshToken),
		scopes,
		accessUntil: expiresAt,
		rotatingUntil: 0,
	});
}

const openAgain: Localised = {
	de: "Die Verbindung zum Shop ist abgelaufen. Öffnen Sie Lotse im Shopify-Admin, dann ist sie wieder da.",
	en: "The connection to the shop has ended. Open Lotse in the Shopify admin, and it is back.",
};
const busy: Localised = {
	de: "Die Verbindung zum Shop wird gerade erneuert. Versuchen Sie es in einer Minute wieder.",
	en: "The connection to the shop is being renewed. Try again in a minute.",
};
