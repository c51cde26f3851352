import { register } from "@shopify/web-pixels-extension";
import { trackShop } from "../../../src/track-shop.ts";

register((api) =>
	trackShop(api, {
		fetch: (url, init) => fetch(url, init),
		now: () => Date.now(),
	}),
);
