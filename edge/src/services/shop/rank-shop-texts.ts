import type {
	ShopContent,
	ShopProduct,
	ShopTextRow,
	ShopVariant,
} from "@lotse/shared/contract/shopify.ts";
import type { LoadedRules } from "../copy/load-rules.ts";
import { judgeShopText } from "./judge-shop-text.ts";

/** What is to be judged: a product, or what else has words. */
export type ShopPage =
	| {
			readonly product: ShopProduct;
			readonly content: null;
			readonly variants: readonly ShopVariant[];
	  }
	| {
			readonly product: null;
			readonly content: ShopContent;
			readonly variants: readonly [];
	  };

/** Texts with what each lacks, the worst first; of equals the lower number, so that the order stands. */
export function rankShopTexts(
	pages: readonly ShopPage[],
	rules: Pick<LoadedRules, "rules" | "today">,
): ShopTextRow[] {
	const need = ({ errors, missing, warnings }: ShopTextRow) =>
		errors * 10 + missing.length * 3 + warnings;
	return pages
		.map((page) => rowOf(page, rules))
		.sort((a, b) => need(b) - need(a) || a.id.localeCompare(b.id));
}

function rowOf(
	page: ShopPage,
	rules: Pick<LoadedRules, "rules" | "today">,
): ShopTextRow {
	const own = page.product ?? page.content;
	const kind = page.content?.kind ?? "product";
	const description = page.product?.descriptionHtml ?? page.content?.body ?? "";
	const { findings, missing, wordCount } = judgeShopText(
		{ kind, title: own.title, description },
		page,
		rules,
	);
	const errors = findings.filter(({ level }) => level === "error").length;
	return {
		kind,
		id: own.id,
		title: own.title,
		status: page.product?.status.slice(0, 40) ?? "",
		errors,
		warnings: findings.length - errors,
		missing: [...missing],
		wordCount,
	};
}
