import * as z from "zod"; // the one description that providers get as JSON schema and answers are held against
import type { WritingMaterial } from "./writing-material.ts";

/** Made once a shape; says nothing a fresh one would not. */
const made = new Map<string, Readonly<Record<string, unknown>>>();
const mostKept = 50;

/**
 * The shape of an answer for a task's slots as JSON schema, for providers that bind a model to it.
 *
 * @example outputSchema(material.slots).required // ["items"]
 */
export function outputSchema(
	slots: WritingMaterial["slots"],
): Readonly<Record<string, unknown>> {
	const names = slots.map(({ name }) => name);
	const most = Math.max(...slots.map(({ mostCharacters }) => mostCharacters));
	const count = slots.reduce((sum, { wanted }) => sum + wanted, 0);
	const key = JSON.stringify([names, most, count]);
	const known = made.get(key);
	if (known !== undefined) return known;
	const item = z.strictObject({
		slot: z.enum(names),
		text: z.string().min(1).max(most),
	});
	const schema = z.toJSONSchema(
		z.strictObject({ items: z.array(item).min(1).max(count) }),
	);
	if (made.size >= mostKept) made.clear();
	made.set(key, schema);
	return schema;
}
