import type { SiteTable } from "../../sites/site.ts";
import { campaignOf } from "./campaign-of.ts";

/** A campaign's row, as it lies now; pixels of the visible page. */
export type SeenRow = {
	readonly campaignId: string;
	/** As the page calls it. */
	readonly name: string;
	readonly top: number;
	readonly height: number;
};

/** More rows than any screen shows: what lies beyond is not read. */
const mostRows = 200;

/** A row of which less is in view than this is behind a border. */
const leastSeen = 2;

/**
 * The campaigns whose rows lie between two heights of the page, from top to bottom, each once: a virtual table keeps spare rows about
 * that still carry what they showed last.
 */
export function readRows(
	root: Element,
	table: SiteTable,
	view: { readonly top: number; readonly bottom: number },
): readonly SeenRow[] {
	const seen = new Map<string, SeenRow>();
	const rows = root.querySelectorAll(table.row.join(","));
	for (const row of [...rows].slice(0, mostRows)) {
		const { top, bottom, height } = row.getBoundingClientRect();
		const inView = Math.min(bottom, view.bottom) - Math.max(top, view.top);
		if (height === 0 || inView < leastSeen) continue;
		const found = campaignIn(row, table);
		if (found === null || seen.has(found.campaignId)) continue;
		seen.set(found.campaignId, { ...found, top, height });
	}
	return [...seen.values()].sort((a, b) => a.top - b.top);
}

function campaignIn(
	row: Element,
	table: SiteTable,
): Pick<SeenRow, "campaignId" | "name"> | null {
	const links = [
		...row.querySelectorAll<HTMLAnchorElement>(table.link.join(",")),
	];
	const campaignId = campaignOf(
		links.map(({ href }) => href),
		table,
	);
	if (campaignId === null) return null;
	return { campaignId, name: links[0]?.textContent?.trim() ?? "" };
}
