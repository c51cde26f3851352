import type { FeatureEvent } from "./feature-set.ts";

/** Texts of a property; `item_id` is also looked for inside `items`, as shops send it. */
export function textsOf(
	properties: FeatureEvent["properties"],
	property: string,
): string[] {
	const own = toText(properties[property]);
	if (own !== null) return [own];
	const { items } = properties;
	if (!Array.isArray(items)) return [];
	return items.slice(0, 200).flatMap((item: unknown) => {
		const text =
			typeof item === "object" && item !== null
				? toText(Object.entries(item).find(([name]) => name === property)?.[1])
				: null;
		return text === null ? [] : [text];
	});
}

function toText(value: unknown): string | null {
	if (typeof value === "number" || typeof value === "boolean")
		return String(value);
	return typeof value === "string" && value !== "" ? value : null;
}
