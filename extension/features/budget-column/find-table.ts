import type { SiteTable } from "../../sites/site.ts";
import { readRows } from "./read-rows.ts";

const anywhere = {
	top: Number.NEGATIVE_INFINITY,
	bottom: Number.POSITIVE_INFINITY,
};

/** The element of the page that is the table described: it is visible and has a row that names a campaign; null when there is none. */
export function findTable(table: SiteTable): Element | null {
	for (const selector of table.root) {
		for (const root of document.querySelectorAll(selector)) {
			if (root.getClientRects().length === 0) continue;
			if (readRows(root, table, anywhere).length > 0) return root;
		}
	}
	return null;
}
