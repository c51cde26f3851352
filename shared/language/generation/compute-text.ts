import { buildHreflang } from "./build-hreflang.ts";
import { buildJsonLd } from "./build-json-ld.ts";
import type { BriefProblem } from "./check-brief.ts";
import { checkJsonLd } from "./check-json-ld.ts";
import type { GuardedItem } from "./guard-item.ts";
import type { WritingMaterial } from "./writing-material.ts";

/**
 * Texts that machines read, made by rule and checked by another: structured data and language links.
 *
 * @param description a paragraph for the product's node; empty: none
 * @example computeText(material, "").ok // false where language links were asked for with one page only
 */
export function computeText(
	material: WritingMaterial,
	description: string,
):
	| { readonly ok: true; readonly item: GuardedItem }
	| { readonly ok: false; readonly problems: readonly BriefProblem[] } {
	if (material.task === "hreflang") {
		const links = buildHreflang(material.alternates, material.language);
		return links.ok
			? { ok: true, item: itemOf("links", links.html) }
			: {
					ok: false,
					problems: links.problems.map((message) => ({
						field: "alternates",
						message,
						fix: {
							de: "Nennen Sie je Fassung ein Sprachkürzel und die vollständige Adresse.",
							en: "Give a language code and the whole address of each version.",
						},
					})),
				};
	}
	const node = buildJsonLd(material, description === "" ? null : description);
	const problems = checkJsonLd(node);
	return problems.length === 0
		? { ok: true, item: itemOf("json-ld", JSON.stringify(node, null, "\t")) }
		: {
				ok: false,
				problems: problems.map(({ path, message }) => ({
					field: `product.${path}`.slice(0, 200),
					message,
					fix: {
						de: "Korrigieren Sie diese Produktangabe.",
						en: "Correct this product detail.",
					},
				})),
			};
}

function itemOf(slot: string, text: string): GuardedItem {
	return {
		slot,
		text,
		passes: true,
		objections: [],
		findings: [],
		support: { statements: [], factualSupport: null, citationRate: null },
	};
}
