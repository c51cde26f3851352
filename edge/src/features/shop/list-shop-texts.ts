import { listShopTexts } from "@lotse/shared/contract/shopify.ts";
import { serve } from "../../serve.ts";
import { loadRules } from "../../services/copy/load-rules.ts";
import { openShop } from "../../services/shop/open-shop.ts";
import {
	rankShopTexts,
	type ShopPage,
} from "../../services/shop/rank-shop-texts.ts";

/** Judged at once: a second's work. The newest are, the worst of them come first. */
const mostJudged = 200;

/** Products as they were fetched; what a shop has fewer of, as it is now. */
export const listShopTextsFeature = serve(listShopTexts)(
	async ({ input, caller, workspace, ports, language }) => {
		const rules = await loadRules(ports, caller.workspaceId);
		if (input.kind === "product") {
			const [products, total] = await Promise.all([
				workspace.shop.products(mostJudged),
				workspace.shop.productCount(),
			]);
			const variants = Map.groupBy(
				await workspace.shop.variants(products.map(({ id }) => id)),
				({ productId }) => productId,
			);
			const pages = products.map(
				(product): ShopPage => ({
					product,
					content: null,
					variants: variants.get(product.id) ?? [],
				}),
			);
			const texts = rankShopTexts(pages, rules).slice(0, input.limit);
			return { ok: true, body: { texts, total } };
		}
		const opened = await openShop(ports, caller.workspaceId);
		if (!opened.ok)
			return opened.message === null
				? { ok: true, body: { texts: [], total: 0 } }
				: {
						ok: false,
						code: "unprocessable",
						detail: opened.message[language],
					};
		const read = await opened.client.contents(input.kind);
		if (!read.ok)
			return {
				ok: false,
				code: "unprocessable",
				detail: read.failure.message[language],
			};
		const pages = read.value.map(
			(content): ShopPage => ({ product: null, content, variants: [] }),
		);
		const texts = rankShopTexts(pages, rules).slice(0, input.limit);
		return { ok: true, body: { texts, total: pages.length } };
	},
);
