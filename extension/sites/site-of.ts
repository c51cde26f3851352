import type { Site } from "./site.ts";

const local = new Set(["localhost", "127.0.0.1"]);

/** The description of the site an address belongs to: by host, or by path for the look-alike pages of this machine. */
export function siteOf(
	sites: readonly Site[],
	address: { readonly hostname: string; readonly pathname: string },
): Site | null {
	return (
		sites.find(
			(site) =>
				site.hosts.includes(address.hostname) ||
				(local.has(address.hostname) &&
					site.practicePath !== undefined &&
					address.pathname.startsWith(site.practicePath)),
		) ?? null
	);
}
