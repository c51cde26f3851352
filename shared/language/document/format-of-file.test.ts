import { expect, it } from "vitest";
import { formatOfFile } from "./format-of-file.ts";

it("reads the end of the name", () => {
	expect(
		[
			"page.HTML",
			"a.htm",
			"b.xhtml",
			"post.md",
			"p.markdown",
			"ads.txt",
			"md",
		].map(formatOfFile),
	).toEqual(["html", "html", "html", "markdown", "markdown", null, null]);
});
