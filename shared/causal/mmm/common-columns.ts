import type { MmmDesign } from "./mmm-design.ts";

/** Places among the columns of those that every market has a coefficient of its own for. */
export function commonColumns({
	columns,
}: Pick<MmmDesign, "columns">): Set<number> {
	return new Set(columns.flatMap(({ own }) => (own ? [own.common] : [])));
}
