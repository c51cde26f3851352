import { openShopSession } from "@lotse/shared/contract/shopify.ts";
import { serve } from "../../serve.ts";
import { installShop } from "../../services/shop/install-shop.ts";

export const openShopSessionFeature = serve(openShopSession)(
	async ({ ports, language, request }) => {
		const { shopify } = ports;
		const token = (request.headers.get("authorization") ?? "").replace(
			/^Bearer /i,
			"",
		);
		const who = shopify && (await shopify.readSessionToken(token));
		if (!shopify || !who) return { ok: false, code: "not-signed-in" };
		const session = await installShop(ports, shopify, who, token, language);
		if (!session.ok)
			return {
				ok: false,
				code: "unprocessable",
				detail: session.message[language],
			};
		const { ok: _, ...body } = session;
		return { ok: true, body };
	},
);
