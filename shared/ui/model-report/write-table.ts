import { type Markup, markup } from "./markup.ts";

/** A table with a caption; the first column names its row, the others are figures, set to the right. */
export function writeTable(
	caption: string,
	head: readonly string[],
	rows: readonly (readonly string[])[],
): Markup {
	return markup`<div class="wide"><table><caption>${caption}</caption><thead><tr>${head.map(
		(cell) => markup`<th scope="col">${cell}</th>`,
	)}</tr></thead><tbody>${rows.map(
		([name = "", ...cells]) =>
			markup`<tr><th scope="row">${name}</th>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`,
	)}</tbody></table></div>`;
}
