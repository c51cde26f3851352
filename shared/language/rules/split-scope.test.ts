import { expect, it } from "vitest";
import { splitScope } from "./split-scope.ts";

it("finds headings, paragraphs and sentences where they stand", () => {
	const text = "# Los\nJetzt. Hier.\n\nEnde";
	const parts = (
		scope: Parameters<typeof splitScope>[1],
		channel: "plain" | "meta-title" = "plain",
	) => splitScope(text, scope, channel).map((part) => [part.start, part.text]);
	expect(parts("heading")).toEqual([[2, "Los"]]);
	expect(parts("heading", "meta-title")).toEqual([[0, text]]);
	expect(parts("paragraph").map(([start]) => start)).toEqual([0, 20]);
	expect(parts("sentence").length).toBe(3);
	expect(parts("text")).toEqual([[0, text]]);
});
