import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { ShopLocale } from "@lotse/shared/contract/shopify.ts";
import type { ShopTextPlace, ShopTexts } from "../../ports/shopify.ts";
import type { Ports } from "../../ports.ts";
import { openShop } from "./open-shop.ts";

export type ReadShopText =
	| {
			readonly ok: true;
			readonly texts: ShopTexts;
			readonly locales: readonly ShopLocale[];
			/** What was asked for, with the shop's own language understood as its own words. */
			readonly place: ShopTextPlace;
	  }
	| { readonly ok: false; readonly reason: "not-found" }
	| {
			readonly ok: false;
			readonly reason: "unprocessable";
			readonly message: Localised;
	  };

/** A text of the shop as it is now, and the languages it could be in. */
export async function readShopText(
	ports: Ports,
	workspaceId: string,
	asked: Omit<ShopTextPlace, "locale"> & {
		readonly locale?: string | undefined;
	},
): Promise<ReadShopText> {
	const opened = await openShop(ports, workspaceId);
	if (!opened.ok)
		return opened.message === null
			? { ok: false, reason: "not-found" }
			: { ok: false, reason: "unprocessable", message: opened.message };
	const { client } = opened;
	const spoken = await client.locales();
	if (!spoken.ok) return refused(spoken.failure);
	const locales = spoken.value;
	const { kind, resourceId, locale } = asked;
	const known = locales.find((one) => one.locale === locale);
	if (locale !== undefined && known === undefined)
		return { ok: false, reason: "unprocessable", message: noSuchLanguage };
	const place = {
		kind,
		resourceId,
		locale: known === undefined || known.isPrimary ? null : known.locale,
	};
	const read = await client.readTexts(place);
	return read.ok
		? { ok: true, texts: read.value, locales, place }
		: refused(read.failure);
}

function refused(failure: {
	readonly reason: string;
	readonly message: Localised;
}): ReadShopText {
	return failure.reason === "not-found"
		? { ok: false, reason: "not-found" }
		: { ok: false, reason: "unprocessable", message: failure.message };
}

const noSuchLanguage: Localised = {
	de: "Diese Sprache hat der Shop nicht. Richten Sie sie in Shopify unter Einstellungen → Sprachen ein.",
	en: "The shop does not have this language. Add it in Shopify under Settings → Languages.",
};
