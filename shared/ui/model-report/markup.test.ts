import { expect, it } from "vitest";
import { markup } from "./markup.ts";

it("escapes texts and keeps markup", () => {
	const inner = markup`<b>${"<script>alert(\"1\" & '2')</script>"}</b>`;
	expect(inner.html).toBe(
		"<b>&#60;script&#62;alert(&#34;1&#34; &#38; &#39;2&#39;)&#60;/script&#62;</b>",
	);
	expect(markup`<p>${[inner, markup`x`]}${3}</p>`.html).toBe(
		`<p>${inner.html}\nx3</p>`,
	);
});
