import { createClient } from "@lotse/shared/contract/create-client.ts";
import { openShopSession } from "@lotse/shared/contract/shopify.ts";
import { appWords } from "./app-words.ts";
import { type AppWorld, appWorld, type ShopifyGlobal } from "./app-world.ts";
import { element } from "./element.ts";
import { showOverview } from "./show-overview.ts";
import { showPrices } from "./show-prices.ts";
import { showProduct } from "./show-product.ts";
import { showProducts } from "./show-products.ts";
import { showWinBack } from "./show-win-back.ts";

declare const shopify: ShopifyGlobal;

const pages = {
	overview: showOverview,
	winBack: showWinBack,
	products: showProducts,
	prices: showPrices,
} as const;
type PageName = keyof typeof pages;
const isPage = (name: string): name is PageName => name in pages;

/** The app inside the Shopify admin. Each request carries a session token of its own, made by App Bridge and valid for a minute. */
async function start(): Promise<void> {
	const locale = shopify.config?.locale ?? navigator.language;
	const language = locale.startsWith("de") ? "de" : "en";
	document.documentElement.lang = language;
	const client = createClient({
		baseUrl: "",
		language: () => language,
		fetch: async (url, init) => {
			const headers = new Headers(init.headers);
			headers.set("authorization", `Bearer ${await shopify.idToken()}`);
			return fetch(url, { ...init, headers });
		},
	});
	const page = element("s-page", { heading: "Lotse" });
	const world = appWorld(shopify, client, language, (id) => {
		location.hash = `products/${id}`;
		void show(world, page);
	});
	document.body.append(
		element(
			"s-app-nav",
			{},
			...Object.keys(pages)
				.filter(isPage)
				.map((name) =>
					element("s-link", { href: `#${name}` }, world.say(appWords[name])),
				),
		),
		page,
	);
	if ((await world.ask(openShopSession, {})) === null) {
		page.replaceChildren(
			element("s-banner", { tone: "critical" }, world.say(appWords.noShop)),
		);
		return;
	}
	window.addEventListener("hashchange", () => void show(world, page));
	await show(world, page);
}

let newest = 0;

async function show(world: AppWorld, page: HTMLElement): Promise<void> {
	newest += 1;
	const turn = newest;
	const [name = "", id] = location.hash.replace(/^#/, "").split("/");
	page.replaceChildren(element("s-paragraph", {}, world.say(appWords.loading)));
	const content =
		name === "products" && id
			? await showProduct(world, id)
			: await pages[isPage(name) ? name : "overview"](world);
	// Somebody went on meanwhile: that page shows, not this one.
	if (turn === newest) page.replaceChildren(...content);
}

void start();
