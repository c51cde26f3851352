import type { ShopProduct } from "@lotse/shared/contract/shopify.ts";
import { checkText } from "@lotse/shared/language/check-text.ts";
import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import { tokenise } from "@lotse/shared/language/tokens/tokenise.ts";
import type { LoadedRules } from "../copy/load-rules.ts";
import { type ProductLack, productLacks } from "./product-lacks.ts";
import { productText } from "./product-text.ts";

/** A product's texts against the workspace's rules: findings in title and description, and what is missing. */
export function judgeProduct(
	product: ShopProduct,
	{ rules, today }: Pick<LoadedRules, "rules" | "today">,
): {
	readonly findings: readonly Finding[];
	readonly missing: readonly ProductLack[];
	readonly wordCount: number;
} {
	const text = productText(product.descriptionHtml);
	const findings = [product.title, text].flatMap((part) => {
		const check = checkText(part, { rules, today, channel: "plain" });
		return check.ok ? check.findings : [];
	});
	const wordCount = tokenise(text).filter(({ kind }) => kind === "word").length;
	return { findings, missing: productLacks(product, wordCount), wordCount };
}
