import { listShopProducts } from "@lotse/shared/contract/shopify.ts";
import { serve } from "../../serve.ts";
import { loadRules } from "../../services/copy/load-rules.ts";
import { judgeProduct } from "../../services/shop/judge-product.ts";

/** Judged at once: a second's work. The newest are, the worst of them come first. */
const mostJudged = 200;

export const listShopProductsFeature = serve(listShopProducts)(
	async ({ input, caller, workspace, ports }) => {
		const [products, total, rules] = await Promise.all([
			workspace.shop.products(mostJudged),
			workspace.shop.productCount(),
			loadRules(ports, caller.workspaceId),
		]);
		const rows = products.map((product) => {
			const { findings, missing, wordCount } = judgeProduct(product, rules);
			const errors = findings.filter(({ level }) => level === "error").length;
			return {
				id: product.id,
				title: product.title,
				status: product.status.slice(0, 40),
				errors,
				warnings: findings.length - errors,
				missing: [...missing],
				wordCount,
			};
		});
		const badness = (row: (typeof rows)[number]) =>
			row.errors * 10 + row.missing.length * 3 + row.warnings;
		rows.sort((a, b) => badness(b) - badness(a) || a.id.localeCompare(b.id));
		return { ok: true, body: { products: rows.slice(0, input.limit), total } };
	},
);
