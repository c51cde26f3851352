import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { ShopTextAddress } from "../../ports/units-store.ts";
import type { Ports } from "../../ports.ts";
import { hashShopText } from "../shop/hash-shop-text.ts";
import { openShop } from "../shop/open-shop.ts";

/** Brings back what stood in a shop before, unless somebody changed the field since; a translation that was not there before goes. */
export async function restoreInShopify(
	ports: Ports,
	workspaceId: string,
	{ field, hash, ...place }: ShopTextAddress,
	previousText: string | null,
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
	const now = await opened.client.readTexts(place);
	if (!now.ok)
		return { ok: false, reason: "unprocessable", message: now.failure.message };
	if ((await hashShopText(ports, now.value.fields[field])) !== hash)
		return { ok: false, reason: "conflict", message: changedSince };
	const written = await opened.client.writeText(place, field, previousText);
	return written.ok
		? { ok: true }
		: { ok: false, reason: "unprocessable", message: written.failure.message };
}

const shopGone: Localised = {
	de: "Der Shop ist hier nicht mehr verbunden. Verbinden Sie ihn wieder, oder nehmen Sie den Text dort von Hand zurück.",
	en: "The shop is no longer connected here. Connect it again, or take the text back there by hand.",
};
const changedSince: Localised = {
	de: "Jemand hat den Text im Shop seitdem geändert. Damit nichts verloren geht, bleibt er, wie er ist: Ändern Sie ihn dort von Hand.",
	en: "Somebody has changed the text in the shop since. So that nothing is lost it stays as it is: change it there by hand.",
};
