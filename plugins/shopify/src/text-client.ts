import type {
	ShopContent,
	ShopLocale,
	ShopProduct,
	ShopTextField,
	ShopTextKind,
} from "@lotse/shared/contract/shopify.ts";
import { readRichText } from "@lotse/shared/language/rich-text/read-rich-text.ts";
import * as z from "zod";
import type { AskShop } from "./ask-admin.ts";
import { documents } from "./documents.ts";
import { readContent } from "./read-content.ts";
import { type Metafield, readMetafield } from "./read-metafield.ts";
import { readNodes } from "./read-nodes.ts";
import { refusal, type ShopAnswer } from "./shop-answer.ts";

export interface TextPlace {
	readonly kind: ShopTextKind;
	readonly resourceId: string;
	/** Null: the shop's own words. */
	readonly locale: string | null;
}
interface TextState {
	readonly text: string | null;
	readonly original: string | null;
	readonly isOutdated: boolean;
}
export interface Texts {
	readonly title: string;
	readonly url: string | null;
	readonly product: ShopProduct | null;
	readonly content: ShopContent | null;
	readonly fields: { readonly [field in ShopTextField]: TextState };
}
type Content = ShopContent["kind"];

const userErrors = z.array(z.object({ message: z.string() }));
const productReply = z.object({ product: z.unknown() });
const contentReply = z.object({ content: z.unknown() });
const contentsReply = z.object({
	contents: z.object({ nodes: z.array(z.unknown()) }),
});
const metafieldsReply = z.object({
	products: z.object({
		nodes: z.array(
			z.object({ metafields: z.object({ nodes: z.array(z.unknown()) }) }),
		),
	}),
});
const localesReply = z.object({
	shopLocales: z.array(
		z.object({ locale: z.string(), name: z.string(), primary: z.boolean() }),
	),
});
const translationReply = z.object({
	translatableResource: z
		.object({
			translatableContent: z.array(
				z.object({
					key: z.string(),
					value: z.string().nullable(),
					digest: z.string().nullable(),
				}),
			),
			translations: z.array(
				z.object({
					key: z.string(),
					value: z.string().nullable(),
					outdated: z.boolean(),
				}),
			),
		})
		.nullable(),
});
const changedReply = z.object({ changed: z.object({ userErrors }) });

/** Shopify's own names: of the resource, of a description in it, and of a description among its translations. */
const names: {
	readonly [kind in ShopTextKind]: {
		readonly type: string;
		readonly description: string;
		readonly key: string;
	};
} = {
	product: {
		type: "Product",
		description: "descriptionHtml",
		key: "body_html",
	},
	collection: {
		type: "Collection",
		description: "descriptionHtml",
		key: "body_html",
	},
	article: { type: "Article", description: "body", key: "body_html" },
	page: { type: "Page", description: "body", key: "body_html" },
	metafield: { type: "Metafield", description: "value", key: "value" },
};
const lists = {
	collection: documents.collections,
	article: documents.articles,
	page: documents.pages,
};

const gidOf = ({ kind, resourceId }: TextPlace) =>
	`gid://shopify/${names[kind].type}/${resourceId}`;
const keyOf = (kind: ShopTextKind, field: ShopTextField) =>
	field === "title" ? "title" : names[kind].key;

/** Titles and descriptions of products, collections, articles and pages, texts of metafields, and the translations of all of them. */
export function textClient(ask: AskShop) {
	async function readProduct(id: string): Promise<ShopAnswer<ShopProduct>> {
		const answer = await ask(documents.product, { id }, productReply);
		if (!answer.ok) return answer;
		if (answer.value.product === null) return refusal("not-found");
		const [product] = readNodes([answer.value.product]).products;
		return product
			? { ok: true, value: product }
			: refusal("not-understood", "product");
	}

	async function readOther(
		kind: Content,
		id: string,
	): Promise<ShopAnswer<ShopContent>> {
		const answer = await ask(documents[kind], { id }, contentReply);
		if (!answer.ok) return answer;
		if (answer.value.content === null) return refusal("not-found");
		const content = readContent(kind, answer.value.content);
		return content === null
			? refusal("not-understood", kind)
			: { ok: true, value: content };
	}

	async function askMetafield(id: string): Promise<ShopAnswer<Metafield>> {
		const answer = await ask(documents.metafield, { id }, contentReply);
		if (!answer.ok) return answer;
		if (answer.value.content === null) return refusal("not-found");
		const metafield = readMetafield(answer.value.content);
		return metafield === null
			? refusal("refused", "no text of a product")
			: { ok: true, value: metafield };
	}

	async function readTranslation(place: TextPlace) {
		const answer = await ask(
			documents.translation,
			{ id: gidOf(place), locale: place.locale },
			translationReply,
		);
		if (!answer.ok) return answer;
		const resource = answer.value.translatableResource;
		if (resource === null) return refusal("not-found");
		const stateOf = (field: ShopTextField) => {
			const name = keyOf(place.kind, field);
			const content = resource.translatableContent.find(
				({ key }) => key === name,
			);
			const translation = resource.translations.find(({ key }) => key === name);
			return {
				text: translation?.value ?? null,
				original: content?.value ?? "",
				isOutdated: translation?.outdated ?? false,
				digest: content?.digest ?? null,
			};
		};
		const value = {
			title: stateOf("title"),
			description: stateOf("description"),
		};
		return { ok: true, value } as const;
	}

	async function change(
		document: string,
		variables: Readonly<Record<string, unknown>>,
	): Promise<ShopAnswer<null>> {
		const answer = await ask(document, variables, changedReply);
		if (!answer.ok) return answer;
		const [error] = answer.value.changed.userErrors;
		return error
			? refusal("refused", error.message)
			: { ok: true, value: null };
	}

	async function writeOwn(
		{ kind, ...place }: TextPlace,
		field: ShopTextField,
		text: string,
	): Promise<ShopAnswer<null>> {
		const id = gidOf({ kind, ...place });
		const to = { [field === "title" ? field : names[kind].description]: text };
		switch (kind) {
			case "product":
				return change(documents.updateProduct, { product: { id, ...to } });
			case "collection":
				return change(documents.updateCollection, {
					collection: { id, ...to },
				});
			case "article":
				return change(documents.updateArticle, { id, article: to });
			case "page":
				return change(documents.updatePage, { id, page: to });
			case "metafield": {
				if (field === "title") return refusal("refused", "a name is no text");
				const now = await askMetafield(id);
				if (!now.ok) return now;
				const { ownerId, namespace, key, form, compareDigest } = now.value;
				if (form === "rich" && readRichText(text) === null)
					return refusal("refused", "no rich text");
				const value = form === "line" ? text.replace(/\s+/g, " ").trim() : text;
				return change(documents.updateMetafield, {
					metafields: [{ ownerId, namespace, key, value, compareDigest }],
				});
			}
		}
	}

	return {
		/** The languages of the shop, its own first. */
		async locales(): Promise<ShopAnswer<ShopLocale[]>> {
			const answer = await ask(documents.locales, {}, localesReply);
			if (!answer.ok) return answer;
			const value = answer.value.shopLocales
				.map(({ locale, name, primary }) => ({
					locale,
					name: name.slice(0, 100),
					isPrimary: primary,
				}))
				.sort((a, b) => Number(b.isPrimary) - Number(a.isPrimary))
				.slice(0, 50);
			return { ok: true, value };
		},
		/** Up to 100, those that were changed last first; of metafields the texts the 50 products have that were changed last. */
		async contents(kind: Content): Promise<ShopAnswer<ShopContent[]>> {
			let nodes: readonly unknown[];
			if (kind === "metafield") {
				const answer = await ask(documents.metafields, {}, metafieldsReply);
				if (!answer.ok) return answer;
				nodes = answer.value.products.nodes
					.flatMap(({ metafields }) => metafields.nodes)
					.filter((node) => readMetafield(node) !== null)
					.slice(0, 100);
			} else {
				const answer = await ask(lists[kind], {}, contentsReply);
				if (!answer.ok) return answer;
				nodes = answer.value.contents.nodes;
			}
			const value = nodes.flatMap((node) => readContent(kind, node) ?? []);
			return value.length < nodes.length
				? refusal("not-understood", kind)
				: { ok: true, value };
		},
		async readTexts(place: TextPlace): Promise<ShopAnswer<Texts>> {
			const { kind } = place;
			const id = gidOf(place);
			const own =
				kind === "product" ? await readProduct(id) : await readOther(kind, id);
			if (!own.ok) return own;
			const product = "handle" in own.value ? own.value : null;
			const content = "body" in own.value ? own.value : null;
			const { title } = own.value;
			const about = { title, url: product?.url ?? null, product, content };
			if (place.locale === null) {
				const asItIs = (text: string) => ({
					text,
					original: null,
					isOutdated: false,
				});
				const fields = {
					title: asItIs(title),
					description: asItIs(product?.descriptionHtml ?? content?.body ?? ""),
				};
				return { ok: true, value: { ...about, fields } };
			}
			const translation = await readTranslation(place);
			if (!translation.ok) return translation;
			const { title: named, description } = translation.value;
			const state = ({ digest: _, ...rest }: typeof named) => rest;
			const fields = { title: state(named), description: state(description) };
			return { ok: true, value: { ...about, fields } };
		},
		/** Writes one field and nothing else; null takes a translation away. */
		async writeText(
			place: TextPlace,
			field: ShopTextField,
			text: string | null,
		): Promise<ShopAnswer<null>> {
			const { kind, locale } = place;
			if (locale === null)
				return text === null
					? refusal("refused", "nothing to write")
					: writeOwn(place, field, text);
			const id = gidOf(place);
			const key = keyOf(kind, field);
			if (text === null)
				return change(documents.removeTranslation, {
					id,
					keys: [key],
					locales: [locale],
				});
			// Shopify wants to know which words are translated; where they changed meanwhile it refuses.
			const now = await readTranslation(place);
			if (!now.ok) return now;
			const { digest } = now.value[field];
			if (digest === null) return refusal("refused", "nothing to translate");
			const translation = {
				locale,
				key,
				value: text,
				translatableContentDigest: digest,
			};
			return change(documents.registerTranslation, {
				id,
				translations: [translation],
			});
		},
	};
}
