import { expect, it } from "vitest";
import { formatOutline } from "./format-outline.ts";

it("writes Markdown", () => {
	expect(
		formatOutline([
			{ slot: "title", text: "A" },
			{ slot: "heading", text: "B" },
			{ slot: "point", text: "c\nd" },
		]),
	).toBe("# A\n\n## B\n\n- c d");
});
