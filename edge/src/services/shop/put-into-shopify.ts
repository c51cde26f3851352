import type { Language, Localised } from "@lotse/shared/contract/localised.ts";
import type {
	ShopTextField,
	ShopTextKind,
} from "@lotse/shared/contract/shopify.ts";
import { schemaSourceType } from "@lotse/shared/language/generation/schema-source-type.ts";
import { readRichText } from "@lotse/shared/language/rich-text/read-rich-text.ts";
import { rewriteRichText } from "@lotse/shared/language/rich-text/rewrite-rich-text.ts";
import type { ShopTextPlace } from "../../ports/shopify.ts";
import type { UnitRow } from "../../ports/units-store.ts";
import type { Caller, Ports } from "../../ports.ts";
import { mayPublish } from "../review/may-publish.ts";
import { publishUnits } from "../review/publish-units.ts";
import type { PutResult } from "../review/put-into-wordpress.ts";
import { hashShopText } from "./hash-shop-text.ts";
import { openShop } from "./open-shop.ts";
import { productHtml } from "./product-html.ts";

/** A field of a text in the shop, as the person saw it. */
export interface SeenShopText extends ShopTextPlace {
	readonly field: ShopTextField;
	readonly hash: string;
}

/**
 * Puts an approved text into its place in the shop, or a translation of it. In this order: may it be published, is the field still what the person saw
 * (Shopify has no lock, so it is read again right before), write, record. Where the record fails because somebody moved the text meanwhile, the field
 * gets its old words back.
 */
export async function putIntoShopify(
	ports: Ports,
	caller: Caller,
	seen: { readonly unitId: string; readonly version: number },
	{ field, hash: seenHash, ...place }: SeenShopText,
	language: Language,
): Promise<PutResult> {
	const { workspaceId } = caller;
	const [row] = await ports.store.of(workspaceId).units.getMany([seen.unitId]);
	const opened = await openShop(ports, workspaceId);
	if (!row || (!opened.ok && opened.message === null))
		return { ok: false, reason: "not-found" };
	if (!opened.ok) return unprocessable(opened.message ?? gone);
	const problem = await mayPublish(ports, caller, row, seen.version, language);
	if (problem !== null)
		return {
			ok: false,
			reason: problem.code === "conflict" ? "conflict" : "unprocessable",
			message: problem.hindrances[0]?.message ?? problem.message,
		};
	const { client, shop } = opened;
	const before = await client.readTexts(place);
	if (!before.ok)
		return before.failure.reason === "not-found"
			? { ok: false, reason: "not-found" }
			: unprocessable(before.failure.message);
	const state = before.value.fields[field];
	if ((await hashShopText(ports, state)) !== seenHash)
		return { ok: false, reason: "conflict", message: changedThere };
	const made = textFor(place.kind, field, row, state.text ?? state.original);
	if (!made.ok) return unprocessable(made.message);
	const written = await client.writeText(place, field, made.text);
	if (!written.ok) return unprocessable(written.failure.message);
	// Shopify may tidy up what it is given: what stands there now is what has to stand there for a way back.
	const after = await client.readTexts(place);
	if (!after.ok) {
		// What cannot be recorded does not stay.
		await client.writeText(place, field, state.text);
		return unprocessable(after.failure.message);
	}
	const hash = await hashShopText(ports, after.value.fields[field]);
	const [outcome] = await publishUnits(
		ports,
		caller,
		[seen],
		{
			target: "shopify",
			place: [shop.domain, after.value.title, place.locale, field]
				.filter((part) => part !== null)
				.join(" · ")
				.slice(0, 500),
			previousText: state.text,
			address: { ...place, field, hash },
		},
		language,
	);
	if (!outcome?.problem) return { ok: true };
	await client.writeText(place, field, state.text);
	return { ok: false, reason: "conflict", message: outcome.problem.message };
}

/** Words where words stand, HTML where HTML does, rich text in the structure it has; a model's texts say so there. `before` is what stands there now. */
function textFor(
	kind: ShopTextKind,
	field: ShopTextField,
	{ text, provenance }: Pick<UnitRow, "text" | "provenance">,
	before: string | null,
):
	| { readonly ok: true; readonly text: string }
	| { readonly ok: false; readonly message: Localised } {
	const { disclosure, digitalSourceType } = provenance;
	if (field === "title") return { ok: true, text: text.trim() };
	if (kind === "metafield") {
		const words =
			disclosure === null ? text.trim() : `${text.trim()}\n\n${disclosure}`;
		const rich = readRichText(before ?? "");
		if (rich === null) return { ok: true, text: words };
		const written = rewriteRichText(rich, words);
		return written.ok
			? { ok: true, text: JSON.stringify(written.text) }
			: { ok: false, message: linkLost(written.link) };
	}
	const html = productHtml(
		text,
		disclosure,
		// Patterns are no artificial intelligence: only a model's texts are marked.
		digitalSourceType === null || digitalSourceType === "algorithmicMedia"
			? null
			: schemaSourceType(digitalSourceType),
	);
	return { ok: true, text: html };
}

function linkLost({ words, url }: { words: string; url: string }): Localised {
	return {
		de: `Der Link „${words}“ (${url}) ginge verloren: Seine Worte stehen im neuen Text gar nicht oder mehrmals. Lassen Sie sie genau einmal stehen, oder ändern Sie dieses Feld in Shopify.`,
		en: `The link “${words}” (${url}) would get lost: its words do not stand in the new text, or more than once. Leave them in exactly once, or change this field in Shopify.`,
	};
}

function unprocessable(message: Localised): PutResult {
	return { ok: false, reason: "unprocessable", message };
}

const gone: Localised = {
	de: "Es ist kein Shop verbunden.",
	en: "No shop is connected.",
};
const changedThere: Localised = {
	de: "Im Shop steht inzwischen etwas anderes. Sehen Sie sich den Text noch einmal an, dann veröffentlichen Sie.",
	en: "The shop says something else by now. Look at the text once more, then publish.",
};
