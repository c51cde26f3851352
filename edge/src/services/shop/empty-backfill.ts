import type { ShopPart } from "@lotse/shared/contract/shopify.ts";
import type { StoredShopBackfill } from "../../ports/shop-store.ts";

/** A part of a shop that is to be fetched from its beginning. */
export function emptyBackfill(
	part: ShopPart,
	at: number,
	attempt = 1,
): StoredShopBackfill {
	return {
		part,
		state: "waiting",
		operationId: null,
		url: null,
		bytes: 0,
		offset: 0,
		read: 0,
		expected: null,
		reason: null,
		attempt,
		updatedAt: at,
	};
}
