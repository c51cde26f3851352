import { element } from "./element.ts";

/** A Polaris table: the first column is what a narrow screen shows as the row's name. */
export function table(
	headers: readonly string[],
	rows: readonly (readonly (string | Node)[])[],
): HTMLElement {
	return element(
		"s-table",
		{},
		element(
			"s-table-header-row",
			{},
			...headers.map((header, index) =>
				element(
					"s-table-header",
					index === 0 ? { "list-slot": "primary" } : {},
					header,
				),
			),
		),
		element(
			"s-table-body",
			{},
			...rows.map((cells) =>
				element(
					"s-table-row",
					{},
					...cells.map((cell) => element("s-table-cell", {}, cell)),
				),
			),
		),
	);
}
