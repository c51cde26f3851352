import type { Language, Localised } from "@lotse/shared/contract/localised.ts";
import type {
	ProductField,
	ShopProduct,
} from "@lotse/shared/contract/shopify.ts";
import type { ShopClient } from "../../ports/shopify.ts";
import type { Caller, Ports } from "../../ports.ts";
import { mayPublish } from "../review/may-publish.ts";
import { publishUnits } from "../review/publish-units.ts";
import type { PutResult } from "../review/put-into-wordpress.ts";
import { openShop } from "./open-shop.ts";
import { productHtml } from "./product-html.ts";

export interface ShopPlace {
	readonly productId: string;
	readonly field: ProductField;
	/** Of the field as the person saw it. */
	readonly hash: string;
}

/** A product's field as Shopify holds it. */
export function fieldOf(product: ShopProduct, field: ProductField): string {
	return field === "title" ? product.title : product.descriptionHtml;
}

/** Writes a field, and nothing but that field. */
export function writeField(
	client: ShopClient,
	productId: string,
	field: ProductField,
	text: string,
) {
	return client.updateProduct(
		productId,
		field === "title" ? { title: text } : { descriptionHtml: text },
	);
}

/**
 * Puts an approved text into a product. In this order: may it be published, is the field still what the person saw (Shopify has no lock, so it is read
 * again right before), write, record. Where the record fails because somebody moved the text meanwhile, the field gets its old words back.
 */
export async function putIntoShopify(
	ports: Ports,
	caller: Caller,
	seen: { readonly unitId: string; readonly version: number },
	place: ShopPlace,
	language: Language,
): Promise<PutResult> {
	const { workspaceId } = caller;
	const [row] = await ports.store.of(workspaceId).units.getMany([seen.unitId]);
	const opened = await openShop(ports, workspaceId);
	if (!row || (!opened.ok && opened.message === null))
		return { ok: false, reason: "not-found" };
	if (!opened.ok) return unprocessable(opened.message ?? gone);
	const problem = await mayPublish(ports, caller, row, seen.version, language);
	if (problem !== null)
		return {
			ok: false,
			reason: problem.code === "conflict" ? "conflict" : "unprocessable",
			message: problem.hindrances[0]?.message ?? problem.message,
		};
	const { client, shop } = opened;
	const { productId, field } = place;
	const before = await client.product(productId);
	if (!before.ok)
		return before.failure.reason === "not-found"
			? { ok: false, reason: "not-found" }
			: unprocessable(before.failure.message);
	const previousText = fieldOf(before.value, field);
	if ((await ports.secrets.digest(previousText)) !== place.hash)
		return { ok: false, reason: "conflict", message: changedThere };
	const text =
		field === "title"
			? row.text.trim()
			: productHtml(row.text, row.provenance.disclosure);
	const after = await writeField(client, productId, field, text);
	if (!after.ok) return unprocessable(after.failure.message);
	const hash = await ports.secrets.digest(fieldOf(after.value, field));
	const [outcome] = await publishUnits(
		ports,
		caller,
		[seen],
		{
			target: "shopify",
			place: `${shop.domain} · ${after.value.title} · ${field}`.slice(0, 500),
			previousText,
			address: { productId, field, hash },
		},
		language,
	);
	if (!outcome?.problem) return { ok: true };
	await writeField(client, productId, field, previousText);
	return { ok: false, reason: "conflict", message: outcome.problem.message };
}

function unprocessable(message: Localised): PutResult {
	return { ok: false, reason: "unprocessable", message };
}

const gone: Localised = {
	de: "Es ist kein Shop verbunden.",
	en: "No shop is connected.",
};
const changedThere: Localised = {
	de: "Im Shop steht inzwischen etwas anderes. Sehen Sie sich das Produkt noch einmal an, dann veröffentlichen Sie.",
	en: "The shop says something else by now. Look at the product once more, then publish.",
};
