/** Every string in a JSON value with its JSON Pointer (RFC 6901). `[...stringsOf({ a: ["x"] })]` → [["/a/0", "x"]]. */
export function* stringsOf(
	value: unknown,
	pointer = "",
): Generator<readonly [pointer: string, text: string]> {
	if (typeof value === "string") yield [pointer, value];
	else if (typeof value === "object" && value !== null)
		for (const [key, item] of Object.entries(value))
			yield* stringsOf(
				item,
				`${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
			);
}
