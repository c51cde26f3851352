import * as z from "zod"; // the one description that providers get as JSON schema and answers are held against
import type { WritingMaterial } from "./writing-material.ts";

/**
 * The shape of an answer for a task's slots as JSON schema, for providers that bind a model to it.
 *
 * @example outputSchema(material.slots).required // ["items"]
 */
export function outputSchema(
	slots: WritingMaterial["slots"],
): Record<string, unknown> {
	const names = slots.map(({ name }) => name);
	const most = Math.max(...slots.map(({ mostCharacters }) => mostCharacters));
	const count = slots.reduce((sum, { wanted }) => sum + wanted, 0);
	const item = z.strictObject({
		slot: z.enum(names),
		text: z.string().min(1).max(most),
	});
	return z.toJSONSchema(
		z.strictObject({ items: z.array(item).min(1).max(count) }),
	);
}
