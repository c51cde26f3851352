import "@lotse/shared/ui/tokens.css";
import "@lotse/shared/ui/parts.css";
import "./app.css";
import { createClient } from "@lotse/shared/contract/create-client.ts";
import {
	openShopSession,
	shopTextFields,
	shopTextKinds,
} from "@lotse/shared/contract/shopify.ts";
import { appWords } from "./app-words.ts";
import { type AppWorld, appWorld, type ShopifyGlobal } from "./app-world.ts";
import { element } from "./element.ts";
import { showConnection } from "./show-connection.ts";
import { showOverview } from "./show-overview.ts";
import { showPanel } from "./show-panel.ts";
import { showPrices } from "./show-prices.ts";
import { showText } from "./show-text.ts";
import { showTexts } from "./show-texts.ts";
import { showWinBack } from "./show-win-back.ts";

declare const shopify: ShopifyGlobal;

const pages = {
	overview: showOverview,
	winBack: showWinBack,
	worth: (world: AppWorld) => showPanel(world, "worth"),
	texts: showTexts,
	prices: showPrices,
	budget: (world: AppWorld) => showPanel(world, "budget"),
	connection: showConnection,
} as const;
type PageName = keyof typeof pages;
const isPage = (name: string): name is PageName => name in pages;

/** The app inside the Shopify admin. Each request carries a session token of its own, made by App Bridge and valid for a minute. */
async function start(): Promise<void> {
	const locale = shopify.config?.locale ?? navigator.language;
	const language = locale.startsWith("de") ? "de" : "en";
	document.documentElement.lang = language;
	// Shopify's admin has no dark side; half of a page in it would be unreadable.
	document.documentElement.dataset.theme = "light";
	const client = createClient({
		baseUrl: "",
		language: () => language,
		fetch: async (url, init) => {
			const headers = new Headers(init.headers);
			const token = await shopify.idToken();
			if (token !== "") headers.set("authorization", `Bearer ${token}`);
			return fetch(url, { ...init, headers });
		},
	});
	const page = element("s-page", { heading: "Lotse" });
	const leaving: (() => void)[] = [];
	let newest = 0;
	const show = async () => {
		newest += 1;
		const turn = newest;
		for (const leave of leaving.splice(0)) leave();
		page.replaceChildren(
			element("s-paragraph", {}, world.say(appWords.loading)),
		);
		const content = await contentOf(world);
		// Somebody went on meanwhile: that page shows, not this one.
		if (turn === newest) page.replaceChildren(...content);
	};
	const world = appWorld(shopify, client, language, {
		openText({ kind, id, locale: to }, field = "description") {
			const hash = `#texts/${kind}/${id}/${to ?? "-"}/${field}`;
			if (location.hash === hash) void show();
			else location.hash = hash;
		},
		reload: () => void show(),
		onLeave: (leave) => leaving.push(leave),
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
	const isPractice = (await shopify.idToken()) === "";
	if (!isPractice && (await world.ask(openShopSession, {})) === null) {
		page.replaceChildren(
			element("s-banner", { tone: "critical" }, world.say(appWords.noShop)),
		);
		return;
	}
	window.addEventListener("hashchange", () => void show());
	await show();
}

async function contentOf(world: AppWorld): Promise<Node[]> {
	const [name = "", kind, id, locale, field] = location.hash
		.replace(/^#/, "")
		.split("/");
	const known = shopTextKinds.find((one) => one === kind);
	if (name === "texts" && known !== undefined && id)
		return showText(
			world,
			{ kind: known, id, locale: locale && locale !== "-" ? locale : null },
			shopTextFields.find((one) => one === field),
		);
	return pages[isPage(name) ? name : "overview"](world);
}

void start();
