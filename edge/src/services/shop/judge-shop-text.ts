import type {
	ShopContent,
	ShopProduct,
	ShopTextKind,
	ShopVariant,
} from "@lotse/shared/contract/shopify.ts";
import { checkText } from "@lotse/shared/language/check-text.ts";
import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import { tokenise } from "@lotse/shared/language/tokens/tokenise.ts";
import type { LoadedRules } from "../copy/load-rules.ts";
import { shopTextWords } from "./shop-text-words.ts";
import { type TextLack, textLacks } from "./text-lacks.ts";

export interface JudgedText {
	readonly findings: readonly Finding[];
	readonly missing: readonly TextLack[];
	readonly wordCount: number;
}

/** Different options of a product that are read, so that a hundred variants do not take a second. */
const mostOptions = 20;

/** A title, a description and what variants are called against the workspace's rules, and what the page they stand on lacks; a translation lacks nothing of its own. */
export function judgeShopText(
	text: {
		readonly kind: ShopTextKind;
		readonly title: string;
		readonly description: string;
	},
	page: {
		readonly product: ShopProduct | null;
		readonly content: ShopContent | null;
		readonly variants: readonly ShopVariant[];
	} | null,
	{ rules, today }: Pick<LoadedRules, "rules" | "today">,
): JudgedText {
	const plain = shopTextWords(text.kind, "description", text.description);
	const options = (page?.variants ?? []).flatMap(({ options: all }) =>
		all.map(({ name, value }) => `${name}: ${value}`),
	);
	const parts = [
		text.title,
		plain,
		...[...new Set(options)].slice(0, mostOptions),
	];
	const findings = parts.flatMap((part) => {
		const check = checkText(part, { rules, today, channel: "plain" });
		return check.ok ? check.findings : [];
	});
	const wordCount = tokenise(plain).filter(
		({ kind }) => kind === "word",
	).length;
	const missing = page === null ? [] : textLacks(page, wordCount);
	return { findings, missing, wordCount };
}
