/** A JSON text as value; not ok when it is none. `parseJson("[1]")` → { ok: true, value: [1] }. */
export function parseJson(
	text: string,
): { ok: true; value: unknown } | { ok: false } {
	try {
		return { ok: true, value: JSON.parse(text) };
	} catch {
		return { ok: false };
	}
}
