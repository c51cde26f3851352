import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { ProductAddress } from "../../ports/units-store.ts";
import type { Ports } from "../../ports.ts";
import { openShop } from "../shop/open-shop.ts";
import { fieldOf, writeField } from "../shop/put-into-shopify.ts";

/** Brings back what stood in a product before, unless somebody changed the field since. */
export async function restoreInShopify(
	ports: Ports,
	workspaceId: string,
	{ productId, field, hash }: ProductAddress,
	previousText: string,
): Promise<
	| { readonly ok: true }
	| {
			readonly ok: false;
			readonly reason: "conflict" | "unprocessable";
			readonly message: Localised;
	  }
> {
	const opened = await openShop(ports, workspaceId);
	if (!opened.ok)
		return {
			ok: false,
			reason: "unprocessable",
			message: opened.message ?? shopGone,
		};
	const now = await opened.client.product(productId);
	if (!now.ok)
		return { ok: false, reason: "unprocessable", message: now.failure.message };
	if ((await ports.secrets.digest(fieldOf(now.value, field))) !== hash)
		return { ok: false, reason: "conflict", message: changedSince };
	const written = await writeField(
		opened.client,
		productId,
		field,
		previousText,
	);
	return written.ok
		? { ok: true }
		: { ok: false, reason: "unprocessable", message: written.failure.message };
}

const shopGone: Localised = {
	de: "Der Shop ist hier nicht mehr verbunden. Verbinden Sie ihn wieder, oder nehmen Sie den Text dort von Hand zurück.",
	en: "The shop is no longer connected here. Connect it again, or take the text back there by hand.",
};
const changedSince: Localised = {
	de: "Jemand hat das Produkt seitdem geändert. Damit nichts verloren geht, bleibt es, wie es ist: Ändern Sie es dort von Hand.",
	en: "Somebody has changed the product since. So that nothing is lost it stays as it is: change it there by hand.",
};
