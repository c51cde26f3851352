import { sitePattern } from "./site-pattern.ts";

/** What Lotse may do on a page, as the panel shows it. */
export type SiteState =
	| { readonly kind: "unknown" }
	| { readonly kind: "unsupported" }
	| {
			readonly kind: "installed" | "added" | "available";
			readonly origin: string;
			readonly host: string;
			readonly pattern: string;
	  };

const installedHosts = new Set(["ads.google.com", "admin.shopify.com"]);
const practiceHosts = new Set(["localhost", "127.0.0.1"]);

/**
 * The state of a page: `unknown` while the browser does not tell its address, `installed` where the extension works
 * from the start, `added` where the user allowed it, `available` where that can be asked for.
 */
export function siteStateOf(
	address: string | undefined,
	known: {
		readonly addedOrigins: readonly string[];
		/** A local build works on the practice pages too. */
		readonly practice: boolean;
	},
): SiteState {
	if (address === undefined || address === "") return { kind: "unknown" };
	const url = URL.parse(address);
	const pattern = url && sitePattern(url.origin);
	if (url === null || pattern === null) return { kind: "unsupported" };
	const site = { origin: url.origin, host: url.hostname, pattern };
	const installed =
		(url.protocol === "https:" && installedHosts.has(url.hostname)) ||
		(known.practice &&
			practiceHosts.has(url.hostname) &&
			url.pathname.startsWith("/practice/"));
	if (installed) return { kind: "installed", ...site };
	return {
		kind: known.addedOrigins.includes(url.origin) ? "added" : "available",
		...site,
	};
}
