import type { SiteTable } from "../../sites/site.ts";
import { columnSize } from "./column-size.ts";

/**
 * The only rule for the page itself: while the column stands, the table leaves it room at its right. No node and no attribute of the
 * page is touched, and the room is gone with the column.
 */
export function reserveCss({ root }: SiteTable): string {
	const { width, folded, gap } = columnSize;
	const tables = root.join(",");
	/* Of roots within each other only the outermost gives way. */
	const nested = root.map((one) => `${one} *`).join(",");
	const rule = (host: string, room: number) =>
		`html:has(> ${host}) :is(${tables}):not(${nested}){margin-inline-end:${room}px}`;
	return [
		rule("lotse-column:not([data-folded])", width + 2 * gap),
		rule("lotse-column[data-folded]", folded + 2 * gap),
	].join("\n");
}
