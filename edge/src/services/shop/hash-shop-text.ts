import type { ShopTextState } from "../../ports/shopify.ts";
import type { Ports } from "../../ports.ts";

/**
 * Names a state of a field, so that a change in between is noticed. For a translation that is the original too: a translation of words that have
 * changed since is not what a person approved.
 */
export function hashShopText(
	{ secrets }: Pick<Ports, "secrets">,
	{ text, original }: ShopTextState,
): Promise<string> {
	return secrets.digest(
		original === null ? (text ?? "") : JSON.stringify([original, text]),
	);
}
