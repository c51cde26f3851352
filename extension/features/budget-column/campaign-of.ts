import type { SiteTable } from "../../sites/site.ts";

/**
 * The campaign a row is about, by the addresses of its links; null where they name none, several, or something smaller.
 *
 * Worked value: `/aw/adgroups?campaignId=20000000001` → "20000000001"; with `&adGroupId=7` → null.
 */
export function campaignOf(
	links: readonly string[],
	table: Pick<SiteTable, "parameter" | "without">,
): string | null {
	const found = new Set<string>();
	for (const link of links) {
		const query = URL.parse(link)?.searchParams;
		const id = query?.get(table.parameter) ?? "";
		if (!/^\d{1,20}$/.test(id)) continue;
		if (table.without.some((name) => query?.has(name))) return null;
		found.add(id);
	}
	const [only, ...others] = found;
	return only !== undefined && others.length === 0 ? only : null;
}
