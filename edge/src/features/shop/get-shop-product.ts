import {
	getShopProduct,
	productFields,
} from "@lotse/shared/contract/shopify.ts";
import { serve } from "../../serve.ts";
import { loadRules } from "../../services/copy/load-rules.ts";
import { judgeProduct } from "../../services/shop/judge-product.ts";
import { openShop } from "../../services/shop/open-shop.ts";
import { fieldOf } from "../../services/shop/put-into-shopify.ts";

export const getShopProductFeature = serve(getShopProduct)(
	async ({ input, caller, workspace, ports, language }) => {
		const opened = await openShop(ports, caller.workspaceId);
		if (!opened.ok)
			return opened.message === null
				? { ok: false, code: "not-found" }
				: {
						ok: false,
						code: "unprocessable",
						detail: opened.message[language],
					};
		const read = await opened.client.product(input.productId);
		if (!read.ok)
			return read.failure.reason === "not-found"
				? { ok: false, code: "not-found" }
				: {
						ok: false,
						code: "unprocessable",
						detail: read.failure.message[language],
					};
		const product = read.value;
		const { findings, missing } = judgeProduct(
			product,
			await loadRules(ports, caller.workspaceId),
		);
		const history = await workspace.shop.publications(product.id);
		return {
			ok: true,
			body: {
				id: product.id,
				title: product.title,
				url: product.url,
				fields: await Promise.all(
					productFields.map(async (field) => {
						const text = fieldOf(product, field);
						return { field, text, hash: await ports.secrets.digest(text) };
					}),
				),
				findings: findings.slice(0, 100),
				missing: [...missing],
				history: history.flatMap(({ address, id, ...publication }) =>
					address && "productId" in address
						? [
								{
									publicationId: id,
									unitId: publication.unitId,
									at: publication.at,
									field: address.field,
									text: publication.text,
									previousText: publication.previousText,
									undoneAt: publication.undoneAt,
								},
							]
						: [],
				),
			},
		};
	},
);
