import type {
	ShopCollection,
	ShopLocale,
	ShopProduct,
	ShopTextField,
	ShopTextKind,
} from "@lotse/shared/contract/shopify.ts";
import * as z from "zod";
import type { AskShop } from "./ask-admin.ts";
import { documents } from "./documents.ts";
import { readCollection } from "./read-collection.ts";
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
	readonly collection: ShopCollection | null;
	readonly fields: { readonly [field in ShopTextField]: TextState };
}

const userErrors = z.array(z.object({ message: z.string() }));
const productReply = z.object({ product: z.unknown() });
const collectionReply = z.object({ collection: z.unknown() });
const collectionsReply = z.object({
	collections: z.object({ nodes: z.array(z.unknown()) }),
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
const changed = z.object({ userErrors });
const updateReplies = {
	product: z
		.object({ productUpdate: changed })
		.transform((all) => all.productUpdate),
	collection: z
		.object({ collectionUpdate: changed })
		.transform((all) => all.collectionUpdate),
	register: z
		.object({ translationsRegister: changed })
		.transform((all) => all.translationsRegister),
	remove: z
		.object({ translationsRemove: changed })
		.transform((all) => all.translationsRemove),
};

/** Shopify's own names of the fields, in the resource and among its translations. */
const columns = { title: "title", description: "descriptionHtml" } as const;
const keys = { title: "title", description: "body_html" } as const;

function gidOf({ kind, resourceId }: TextPlace): string {
	return `gid://shopify/${kind === "product" ? "Product" : "Collection"}/${resourceId}`;
}

/** Titles and descriptions of products and collections, and their translations. */
export function textClient(ask: AskShop) {
	async function readOwn(
		place: TextPlace,
	): Promise<ShopAnswer<Omit<Texts, "fields"> & { descriptionHtml: string }>> {
		const id = gidOf(place);
		if (place.kind === "product") {
			const answer = await ask(documents.product, { id }, productReply);
			if (!answer.ok) return answer;
			if (answer.value.product === null) return refusal("not-found");
			const [product] = readNodes([answer.value.product]).products;
			if (!product) return refusal("not-understood", "product");
			const { title, url, descriptionHtml } = product;
			return {
				ok: true,
				value: { title, url, product, collection: null, descriptionHtml },
			};
		}
		const answer = await ask(documents.collection, { id }, collectionReply);
		if (!answer.ok) return answer;
		if (answer.value.collection === null) return refusal("not-found");
		const collection = readCollection(answer.value.collection);
		if (collection === null) return refusal("not-understood", "collection");
		const { title, descriptionHtml } = collection;
		return {
			ok: true,
			value: { title, url: null, product: null, collection, descriptionHtml },
		};
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
			const content = resource.translatableContent.find(
				({ key }) => key === keys[field],
			);
			const translation = resource.translations.find(
				({ key }) => key === keys[field],
			);
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
		reply: (typeof updateReplies)[keyof typeof updateReplies],
	): Promise<ShopAnswer<null>> {
		const answer = await ask(document, variables, reply);
		if (!answer.ok) return answer;
		const [error] = answer.value.userErrors;
		return error
			? refusal("refused", error.message)
			: { ok: true, value: null };
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
		/** Up to 100, those that were changed last first. */
		async collections(): Promise<ShopAnswer<ShopCollection[]>> {
			const answer = await ask(documents.collections, {}, collectionsReply);
			if (!answer.ok) return answer;
			const { nodes } = answer.value.collections;
			const read = nodes.map(readCollection);
			const value = read.filter((one) => one !== null);
			return value.length < nodes.length
				? refusal("not-understood", "collections")
				: { ok: true, value };
		},
		async readTexts(place: TextPlace): Promise<ShopAnswer<Texts>> {
			const own = await readOwn(place);
			if (!own.ok) return own;
			const { descriptionHtml, ...about } = own.value;
			if (place.locale === null) {
				const asItIs = (text: string) => ({
					text,
					original: null,
					isOutdated: false,
				});
				const fields = {
					title: asItIs(about.title),
					description: asItIs(descriptionHtml),
				};
				return { ok: true, value: { ...about, fields } };
			}
			const translation = await readTranslation(place);
			if (!translation.ok) return translation;
			const { title, description } = translation.value;
			const state = ({ digest: _, ...rest }: typeof title) => rest;
			const fields = { title: state(title), description: state(description) };
			return { ok: true, value: { ...about, fields } };
		},
		/** Writes one field and nothing else; null takes a translation away. */
		async writeText(
			place: TextPlace,
			field: ShopTextField,
			text: string | null,
		): Promise<ShopAnswer<null>> {
			const id = gidOf(place);
			const { kind, locale } = place;
			if (locale === null) {
				if (text === null) return refusal("refused", "nothing to write");
				const to = { id, [columns[field]]: text };
				return kind === "product"
					? change(
							documents.updateProduct,
							{ product: to },
							updateReplies.product,
						)
					: change(
							documents.updateCollection,
							{ collection: to },
							updateReplies.collection,
						);
			}
			if (text === null)
				return change(
					documents.removeTranslation,
					{ id, keys: [keys[field]], locales: [locale] },
					updateReplies.remove,
				);
			// Shopify wants to know which words are translated; where they changed meanwhile it refuses.
			const now = await readTranslation(place);
			if (!now.ok) return now;
			const { digest } = now.value[field];
			if (digest === null) return refusal("refused", "nothing to translate");
			const translation = {
				locale,
				key: keys[field],
				value: text,
				translatableContentDigest: digest,
			};
			return change(
				documents.registerTranslation,
				{ id, translations: [translation] },
				updateReplies.register,
			);
		},
	};
}
