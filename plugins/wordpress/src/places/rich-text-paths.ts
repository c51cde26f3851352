import type { AttributeSchema } from "../wp/wp.ts";
import type { AttributePath } from "./place.ts";

/** A table of 200 rows has its texts; a runaway one ends here. */
const mostPaths = 2_000;

/**
 * Where a block's attributes hold text with inline formats: `source: "rich-text"` (since WordPress 6.5) or `"html"` (before), also
 * inside lists (`source: "query"`), such as a table's cells.
 *
 * Worked value: a paragraph's schema → [["content"]]; a table's, with one row of two cells → [["caption"], ["body", 0, "cells", 0, "content"], …].
 */
export function richTextPaths(
	schemas: Readonly<Record<string, AttributeSchema>>,
	values: Readonly<Record<string, unknown>>,
): AttributePath[] {
	const paths: AttributePath[] = [];
	const visit = (
		schema: AttributeSchema,
		value: unknown,
		path: AttributePath,
	): void => {
		if (value === undefined || value === null || paths.length >= mostPaths)
			return;
		if (schema.source === "rich-text" || schema.source === "html") {
			paths.push(path);
			return;
		}
		if (schema.source !== "query" || !Array.isArray(value)) return;
		value.forEach((item: unknown, index) => {
			if (!isRecord(item)) return;
			for (const [name, inner] of Object.entries(schema.query ?? {}))
				visit(inner, item[name], [...path, index, name]);
		});
	};
	for (const [name, schema] of Object.entries(schemas))
		visit(schema, values[name], [name]);
	return paths;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null;
}
