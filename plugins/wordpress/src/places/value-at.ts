import type { AttributePath } from "./place.ts";

/** What stands at a path in a block's attributes; undefined when the way there is gone. */
export function valueAt(attributes: unknown, path: AttributePath): unknown {
	return path.reduce<unknown>(
		(value, step) =>
			typeof value === "object" && value !== null
				? (value as Readonly<Record<string | number, unknown>>)[step]
				: undefined,
		attributes,
	);
}
