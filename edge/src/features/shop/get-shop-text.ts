import {
	getShopText,
	type ShopTextField,
	shopTextFields,
} from "@lotse/shared/contract/shopify.ts";
import { serve } from "../../serve.ts";
import { loadRules } from "../../services/copy/load-rules.ts";
import { hashShopText } from "../../services/shop/hash-shop-text.ts";
import { judgeShopText } from "../../services/shop/judge-shop-text.ts";
import { proposalsFor } from "../../services/shop/proposals-for.ts";
import { readShopText } from "../../services/shop/read-shop-text.ts";
import { shopTextWords } from "../../services/shop/shop-text-words.ts";

export const getShopTextFeature = serve(getShopText)(
	async ({ input, caller, workspace, ports, language }) => {
		const read = await readShopText(ports, caller.workspaceId, input);
		if (!read.ok)
			return read.reason === "not-found"
				? { ok: false, code: "not-found" }
				: { ok: false, code: read.reason, detail: read.message[language] };
		const { texts, place, locales } = read;
		const { kind, resourceId, locale } = place;
		const asRead = (field: ShopTextField, text: string) =>
			shopTextWords(kind, field, text);
		// A metafield's name is its definition's, not a text of the shop.
		const changeable = shopTextFields.filter(
			(field) => kind !== "metafield" || field === "description",
		);
		const variants =
			kind === "product" && locale === null
				? await workspace.shop.variants([resourceId])
				: [];
		const shop = variants.length === 0 ? null : await workspace.shop.get();
		const { findings, missing } = judgeShopText(
			{
				kind,
				title: texts.fields.title.text ?? "",
				description: texts.fields.description.text ?? "",
			},
			locale === null ? { ...texts, variants } : null,
			await loadRules(ports, caller.workspaceId),
		);
		const [proposals, history] = await Promise.all([
			proposalsFor(workspace, caller, texts.title, locale),
			workspace.shop.publications(kind, resourceId, locale),
		]);
		return {
			ok: true,
			body: {
				kind,
				id: resourceId,
				title: texts.title,
				url: texts.url,
				locale,
				locales: [...locales],
				fields: await Promise.all(
					changeable.map(async (field) => {
						const state = texts.fields[field];
						const { text, original, isOutdated } = state;
						return {
							field,
							text,
							isOutdated,
							plain: asRead(field, text ?? ""),
							original: original === null ? null : asRead(field, original),
							hash: await hashShopText(ports, state),
						};
					}),
				),
				currency: shop?.currency ?? null,
				variants: variants.map(({ productId: _, ...variant }) => ({
					...variant,
					options: [...variant.options],
				})),
				findings: findings.slice(0, 100),
				missing: [...missing],
				proposals,
				history: history.flatMap(({ address, id, ...publication }) =>
					address && "resourceId" in address
						? [
								{
									publicationId: id,
									unitId: publication.unitId,
									at: publication.at,
									field: address.field,
									text: publication.text,
									previous:
										publication.previousText === null
											? null
											: asRead(address.field, publication.previousText),
									undoneAt: publication.undoneAt,
								},
							]
						: [],
				),
			},
		};
	},
);
