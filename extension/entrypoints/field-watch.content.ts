import { defineContentScript } from "wxt/utils/define-content-script";
import { watchTables } from "../features/budget-column/watch-tables.ts";
import { watchFields } from "../features/watch-fields.ts";

export default defineContentScript({
	matches: ["https://ads.google.com/*", "https://admin.shopify.com/*"],
	allFrames: true,
	/* Editors write into frames without an address; those belong to the page around them. */
	matchAboutBlank: true,
	matchOriginAsFallback: true,
	runAt: "document_idle",
	main(context) {
		watchFields(() => context.isInvalid);
		watchTables({
			isInvalid: () => context.isInvalid,
			onMove: (moved) =>
				context.addEventListener(window, "wxt:locationchange", ({ newUrl }) =>
					moved(newUrl),
				),
		});
	},
});
