import type { AttributePath } from "./place.ts";

/**
 * The same value with another one at a path; everything beside the path stays the very same object.
 *
 * Worked value: `withValueAt({ body: [{ cells: ["a"] }] }, ["body", 0, "cells", 0], "b")` → `{ body: [{ cells: ["b"] }] }`.
 */
export function withValueAt(
	value: unknown,
	path: AttributePath,
	replacement: unknown,
): unknown {
	const [step, ...rest] = path;
	if (step === undefined) return replacement;
	if (Array.isArray(value))
		return value.map((item: unknown, index) =>
			index === step ? withValueAt(item, rest, replacement) : item,
		);
	const record =
		typeof value === "object" && value !== null
			? (value as Readonly<Record<string, unknown>>)
			: {};
	return { ...record, [step]: withValueAt(record[step], rest, replacement) };
}
