import { type Ignored, ignored, mostIgnored } from "./ignored.ts";

/** The list from whatever lies in the storage; entries that are malformed are left out, and the list ends at its bound. */
export function parseIgnored(stored: unknown): readonly Ignored[] {
	if (!Array.isArray(stored)) return [];
	return stored
		.flatMap((entry) => {
			const parsed = ignored.safeParse(entry);
			return parsed.success ? [parsed.data] : [];
		})
		.slice(0, mostIgnored);
}
