import type { ShopProduct } from "@lotse/shared/contract/shopify.ts";
import type { ShopClient, ShopResult, ShopTexts } from "../../ports/shopify.ts";
import type { Ports } from "../../ports.ts";
import { dayTeller } from "../day-teller.ts";

/** The shop of a demo workspace. No shop of Shopify can have this name, so nothing of Shopify ever reaches it. */
export const practiceDomain = "kakaohafen.lotse.example";

/**
 * A shop that exists only here, for a first look without an account: what a client of Shopify's Admin API would ask outside is answered from what is
 * kept of the shop. Texts are written and taken back as in a real one; it has one language, and products alone have texts.
 */
export function practiceShop(ports: Ports, workspaceId: string): ShopClient {
	const rows = ports.store.of(workspaceId).shop;
	const nothing = {
		orders: [],
		lines: [],
		products: [],
		variants: [],
		customers: [],
		whole: [],
	};
	const fine = <T>(value: T): ShopResult<T> => ({ ok: true, value });
	const textsOf = async (id: string): Promise<ShopTexts | null> => {
		const product = await rows.product(id);
		if (product === null) return null;
		const { title, url, descriptionHtml } = product;
		const field = (text: string) => ({
			text,
			original: null,
			isOutdated: false,
		});
		return {
			title,
			url,
			product,
			content: null,
			fields: { title: field(title), description: field(descriptionHtml) },
		};
	};
	return {
		shop: async () => {
			const shop = await rows.get();
			return shop === null ? missing : fine(shop);
		},
		startBulk: async () => missing,
		readBulk: async () => missing,
		readPart: async () => missing,
		readLines: () => ({ ...nothing, unread: 0 }),
		nodes: async () => fine({ ...nothing, unread: 0 }),
		changedOrders: async () => fine({ orders: [], lines: [], next: null }),
		locales: async () =>
			fine([{ locale: "de", name: "Deutsch", isPrimary: true }]),
		contents: async () => fine([]),
		async readTexts({ kind, resourceId }) {
			const texts = kind === "product" ? await textsOf(resourceId) : null;
			return texts === null ? missing : fine(texts);
		},
		async writeText({ kind, resourceId }, field, text) {
			const texts = kind === "product" ? await textsOf(resourceId) : null;
			if (!texts?.product || text === null) return missing;
			const changed: ShopProduct = {
				...texts.product,
				...(field === "title" ? { title: text } : { descriptionHtml: text }),
				updatedAt: ports.clock.now(),
			};
			const shop = await rows.get();
			await ports.store.batch([
				rows.saveRows({
					...nothing,
					unread: 0,
					products: [changed],
					dayOf: dayTeller(shop?.timeZone ?? "UTC"),
					at: ports.clock.now(),
				}),
			]);
			return fine(null);
		},
		sales: async (from, to) => fine(await rows.salesByDay(from, to)),
		createPixel: async () => missing,
		updatePixel: async () => missing,
	};
}

const missing = {
	ok: false,
	failure: {
		reason: "not-found",
		message: {
			de: "Das gibt es im Übungsshop nicht.",
			en: "The practice shop does not have that.",
		},
		detail: "",
	},
} as const;
