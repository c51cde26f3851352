import { createCollector } from "./create-collector.ts";
import { pageWorld } from "./page-world.ts";
import { readCommands } from "./read-commands.ts";

// The page's own script element says which site this is.
const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
	const { key = "", mode, country = "", silence } = script.dataset;
	const collector = createCollector(pageWorld(), {
		url: new URL("/v1/events", script.src).href,
		writeKey: key,
		isCookieless: mode === "cookieless",
		country: country === "" ? null : country,
		optOutCountries: silence === "yes" && country !== "" ? [country] : [],
	});
	readCommands(collector);
	if (script.dataset.manual === undefined)
		collector.event("page_view", {
			path: location.pathname,
			...(document.title === "" ? {} : { title: document.title.slice(0, 300) }),
		});
}
