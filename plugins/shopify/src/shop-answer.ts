/** Why the Admin API did not do what was asked; the words for people are the adapter's. */
export type ShopRefusal =
	| "unreachable"
	| "not-signed-in"
	| "throttled"
	| "not-allowed"
	| "not-found"
	| "refused"
	| "not-understood";

export type ShopAnswer<T> =
	| { readonly ok: true; readonly value: T }
	| {
			readonly ok: false;
			readonly reason: ShopRefusal;
			/** Shopify's own words, for the record. */
			readonly detail: string;
	  };

export function refusal(
	reason: ShopRefusal,
	detail = "",
): {
	readonly ok: false;
	readonly reason: ShopRefusal;
	readonly detail: string;
} {
	return { ok: false, reason, detail: detail.slice(0, 500) };
}
