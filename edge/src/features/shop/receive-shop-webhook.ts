import { receiveShopWebhook } from "@lotse/shared/contract/shopify.ts";
import { type Feature, languageOf, problemResponse } from "../../serve.ts";
import { readBytes } from "../../services/read-body.ts";
import { storeShopDelivery } from "../../services/shop/store-shop-delivery.ts";

/**
 * The one feature that does not pass through `serve`: a signature covers the body byte by byte, so it is read before anyone understands it. What is
 * not signed by Shopify for this app gets 401, what is gets 200 once it is in the database; the work follows from the outbox.
 */
export const receiveShopWebhookFeature: Feature = {
	kind: "feature",
	route: receiveShopWebhook,
	async answer(request, _pathValues, { ports, allow }) {
		const language = languageOf(request);
		const { shopify } = ports;
		const from = request.headers.get("x-shopify-shop-domain") ?? "unknown";
		if (!(await allow("normal", `shopify:${from.slice(0, 120)}`)))
			return problemResponse("too-many", language);
		const body = await readBytes(request, receiveShopWebhook.bodyBytes).catch(
			() => new Uint8Array(),
		);
		if (body === null) return problemResponse("too-large", language);
		const message = shopify && (await shopify.readWebhook(body, request));
		if (!message) return problemResponse("not-signed-in", language);
		await storeShopDelivery(ports, message, new TextDecoder().decode(body));
		return Response.json(
			{ done: true },
			{
				headers: {
					"cache-control": "no-store",
					"x-content-type-options": "nosniff",
				},
			},
		);
	},
};
