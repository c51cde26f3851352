import { brief } from "@lotse/shared/contract/briefs.ts";
import { proposeProductText } from "@lotse/shared/contract/shopify.ts";
import { serve } from "../../serve.ts";
import { writeFromBrief } from "../../services/copy/write-from-brief.ts";
import { fieldProblems } from "../../services/field-problems.ts";
import { productText } from "../../services/shop/product-text.ts";

/** Written from what the shop itself says and the facts given; what is written waits for review like any other text. */
export const proposeProductTextFeature = serve(proposeProductText)(
	async ({ input, caller, workspace, ports, language }) => {
		const product = await workspace.shop.product(input.productId);
		if (product === null) return { ok: false, code: "not-found" };
		const attributes = [
			{ name: "Type", value: product.productType },
			{ name: "Category", value: product.category ?? "" },
		].flatMap(({ name, value }) =>
			value.trim() === "" ? [] : [{ name, value: value.trim().slice(0, 200) }],
		);
		const written = await writeFromBrief(
			ports,
			caller,
			brief.parse({
				task: "product-description",
				language: input.language,
				product: {
					name: product.title.slice(0, 200),
					brand: product.vendor.slice(0, 120) || null,
					description: productText(product.descriptionHtml).slice(0, 5_000),
					attributes,
				},
				facts: input.facts,
			}),
			{ save: true, feature: "write" },
		);
		if (!written.ok)
			return {
				ok: false,
				code: "unprocessable",
				errors: fieldProblems(written.problems, "facts", language),
			};
		const { setId, texts, notices, shortfall } = written.result;
		return {
			ok: true,
			body: {
				setId,
				texts: texts
					.slice(0, 20)
					.map(({ unitId, text, findings }) => ({ unitId, text, findings })),
				notices: [...notices, ...(shortfall ? [shortfall] : [])].slice(0, 20),
			},
		};
	},
);
