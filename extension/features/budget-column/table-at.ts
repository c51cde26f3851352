import type { Site, SiteTable } from "../../sites/site.ts";
import { siteOf } from "../../sites/site-of.ts";

/** The table a page's address promises; null on every other page. */
export function tableAt(
	sites: readonly Site[],
	address: { readonly hostname: string; readonly pathname: string },
): SiteTable | null {
	const tables = siteOf(sites, address)?.tables ?? [];
	const { pathname } = address;
	return (
		tables.find(({ paths }) =>
			paths.some((path) => pathname.startsWith(path)),
		) ?? null
	);
}
