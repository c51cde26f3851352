import "@shopify/shopify-api/adapters/cf-worker";
import {
	type ApiVersion,
	LogSeverity,
	RequestedTokenType,
	type Session,
	shopifyApi,
} from "@shopify/shopify-api";
import { setAbstractFetchFunc } from "@shopify/shopify-api/runtime";
import * as z from "zod";
import { apiVersion } from "./api-version.ts";
import { refusal, type ShopAnswer } from "./shop-answer.ts";

export interface ShopifyAppSettings {
	readonly clientId: string;
	readonly clientSecret: string;
	/** Where the service is reached, `https://…`. */
	readonly appUrl: string;
	readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}

export interface OfflineTokens {
	readonly accessToken: string;
	/** Null where Shopify gave one that does not expire. */
	readonly refreshToken: string | null;
	readonly scopes: string;
	/** Epoch ms. */
	readonly expiresAt: number | null;
}

const domain = /^[a-z0-9][a-z0-9-]{0,100}\.myshopify\.com$/;
const claims = z.object({
	dest: z.url(),
	iss: z.url(),
	sub: z.string().regex(/^\d{1,20}$/),
});

/**
 * Who stands behind a request of Shopify, by Shopify's own library: session tokens (HS256 with the app's secret; audience, expiry and start checked),
 * their exchange for tokens of the Admin API, and the signatures of webhooks.
 */
export function shopifyApp(settings: ShopifyAppSettings) {
	// The library asks whatever function was set last, so it is set before each of its calls.
	const useFetch = () =>
		setAbstractFetchFunc((url, init) =>
			settings.fetch(String(url), init ?? {}),
		);
	const api = shopifyApi({
		apiKey: settings.clientId,
		apiSecretKey: settings.clientSecret,
		apiVersion: apiVersion as ApiVersion,
		hostName: new URL(settings.appUrl).host,
		isEmbeddedApp: true,
		logger: { level: LogSeverity.Error, log: () => undefined },
	});
	const attempt = async <T>(
		work: () => Promise<ShopAnswer<T>>,
	): Promise<ShopAnswer<T>> => {
		useFetch();
		try {
			return await work();
		} catch (error) {
			const code: unknown =
				typeof error === "object" && error !== null
					? Reflect.get(Object(Reflect.get(error, "response")), "code")
					: null;
			return typeof code === "number" && code >= 400 && code < 500
				? refusal("not-signed-in", `status ${code}`)
				: refusal("unreachable", error instanceof Error ? error.name : "");
		}
	};
	return {
		clientId: settings.clientId,
		/** Null for every token that is not Shopify's for this app, now. */
		async readSessionToken(
			token: string,
		): Promise<{ shop: string; userId: string } | null> {
			try {
				const { dest, iss, sub } = claims.parse(
					await api.session.decodeSessionToken(token),
				);
				const { hostname } = new URL(dest);
				const isSame = new URL(iss).hostname === hostname;
				return isSame && domain.test(hostname)
					? { shop: hostname, userId: sub }
					: null;
			} catch {
				return null;
			}
		},
		exchange: (shop: string, sessionToken: string) =>
			attempt(async () =>
				offline(
					(
						await api.auth.tokenExchange({
							shop,
							sessionToken,
							requestedTokenType: RequestedTokenType.OfflineAccessToken,
							expiring: true,
						})
					).session,
				),
			),
		refresh: (shop: string, refreshToken: string) =>
			attempt(async () =>
				offline((await api.auth.refreshToken({ shop, refreshToken })).session),
			),
		/** Who the session token speaks of. */
		whoIs: (shop: string, sessionToken: string) =>
			attempt(async () => {
				const { session } = await api.auth.tokenExchange({
					shop,
					sessionToken,
					requestedTokenType: RequestedTokenType.OnlineAccessToken,
				});
				const user = session.onlineAccessInfo?.associated_user;
				return user
					? {
							ok: true as const,
							value: {
								email: user.email,
								isVerified: user.email_verified,
								isOwner: user.account_owner,
							},
						}
					: refusal("not-understood", "no user");
			}),
		/** The message's headers where its signature covers exactly this body; null otherwise. */
		async readWebhook(
			body: Uint8Array,
			request: Request,
		): Promise<{ shop: string; topic: string; webhookId: string } | null> {
			let rawBody: string;
			try {
				rawBody = new TextDecoder("utf-8", {
					fatal: true,
					ignoreBOM: true,
				}).decode(body);
			} catch {
				return null;
			}
			const { url, headers } = request;
			const valid = await api.webhooks.validate({
				rawBody,
				rawRequest: new Request(url, { method: "POST", headers }),
			});
			if (!valid.valid || !domain.test(valid.domain)) return null;
			const topic = headers.get("x-shopify-topic") ?? "";
			return {
				shop: valid.domain,
				topic: topic.slice(0, 100),
				webhookId: valid.webhookId.slice(0, 100),
			};
		},
	};
}

function offline(session: Session): ShopAnswer<OfflineTokens> {
	const { accessToken, refreshToken, scope, expires } = session;
	if (!accessToken) return refusal("not-understood", "no token");
	return {
		ok: true,
		value: {
			accessToken,
			refreshToken: refreshToken ?? null,
			scopes: scope ?? "",
			expiresAt: expires?.getTime() ?? null,
		},
	};
}
