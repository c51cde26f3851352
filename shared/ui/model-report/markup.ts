/** A piece of HTML or SVG whose texts have been escaped. */
export type Markup = { readonly html: string };

type Part = Markup | string | number | readonly Markup[];

/**
 * HTML from a template: every text put in is escaped, markup and lists of markup go in as they are.
 *
 * @example markup`<p>${"a < b"}</p>`.html // "<p>a &lt; b</p>"
 */
export function markup(
	pieces: TemplateStringsArray,
	...parts: readonly Part[]
): Markup {
	const html = pieces
		.map((piece, i) => {
			const part = parts[i];
			return part === undefined ? piece : piece + write(part);
		})
		.join("");
	return { html };
}

function write(part: Part): string {
	if (typeof part === "object" && "html" in part) return part.html;
	if (typeof part === "object") return part.map(({ html }) => html).join("\n");
	return String(part).replace(
		/[&<>"']/g,
		(sign) => `&#${sign.codePointAt(0) ?? 0};`,
	);
}
