import { describe, expect, it } from "vitest";
import { richTextPaths } from "./rich-text-paths.ts";

const cells = {
	type: "array",
	source: "query",
	query: {
		cells: {
			type: "array",
			source: "query",
			query: {
				content: { type: "string", source: "html" },
				tag: { type: "string", source: "tag" },
			},
		},
	},
};

describe("richTextPaths", () => {
	it("finds texts before and since WordPress 6.5", () => {
		for (const source of ["html", "rich-text"])
			expect(
				richTextPaths(
					{ content: { source }, align: { type: "string" } },
					{ content: "a", align: "left" },
				),
			).toEqual([["content"]]);
	});

	it("finds the cells of a table, and nothing that is not there", () => {
		expect(
			richTextPaths(
				{ caption: { source: "html" }, body: cells, foot: cells },
				{ body: [{ cells: [{ content: "a", tag: "td" }, { content: "b" }] }] },
			),
		).toEqual([
			["body", 0, "cells", 0, "content"],
			["body", 0, "cells", 1, "content"],
		]);
		expect(richTextPaths({ body: cells }, { body: "broken" })).toEqual([]);
		expect(richTextPaths({ body: cells }, { body: [null, 3] })).toEqual([]);
	});

	it("ends somewhere", () => {
		const body = Array.from({ length: 3_000 }, () => ({
			cells: [{ content: "a" }],
		}));
		expect(richTextPaths({ body: cells }, { body })).toHaveLength(2_000);
	});
});
