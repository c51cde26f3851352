import type { ShopTextView } from "@lotse/shared/contract/shopify.ts";
import { appWords } from "./app-words.ts";
import type { AppWorld } from "./app-world.ts";
import { element } from "./element.ts";
import { table } from "./table.ts";

/** What a product is sold as: price, cost and stock of each variant, and what of it is missing. Nothing where there are none. */
export function showVariants(
	{ say, money, language }: AppWorld,
	{
		title,
		variants,
		currency,
	}: Pick<ShopTextView, "title" | "variants" | "currency">,
): Node[] {
	if (currency === null || variants.length === 0) return [];
	const count = new Intl.NumberFormat(language);
	const missing = (words: string | null) =>
		words ?? element("s-badge", { tone: "warning" }, say(appWords.no));
	const rows = variants.map((one) => [
		nameOf(one) ?? title,
		one.compareAtMicros === null || one.compareAtMicros <= one.priceMicros
			? money(one.priceMicros, currency)
			: element(
					"span",
					{},
					`${money(one.priceMicros, currency)} `,
					element("s", {}, money(one.compareAtMicros, currency)),
				),
		missing(one.costMicros === null ? null : money(one.costMicros, currency)),
		one.stock === null
			? say(appWords.uncounted)
			: one.stock < 1
				? element("s-badge", { tone: "critical" }, say(appWords.soldOut))
				: count.format(one.stock),
		missing(one.sku),
		missing(one.hasBarcode ? say(appWords.yes) : null),
	]);
	return [
		element(
			"s-section",
			{ heading: say(appWords.variants) },
			table(
				[
					say(appWords.variant),
					say(appWords.price),
					say(appWords.cost),
					say(appWords.stock),
					say(appWords.sku),
					say(appWords.barcode),
				],
				rows,
			),
		),
	];
}

/** Shopify's own name for the one variant of a product without any tells nothing: null. */
function nameOf({
	title,
	options,
}: ShopTextView["variants"][number]): string | null {
	if (title === "Default Title") return null;
	const named = options.map(({ name, value }) => `${name}: ${value}`);
	return named.join(", ") || title;
}
