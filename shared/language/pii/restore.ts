/**
 * Puts back what `redact` took out. Placeholders it did not make (or that a writer invented) stay as they are; one that was repeated is filled in
 * each time.
 *
 * Worked value: `restore("an {{EMAIL_1}}", { "{{EMAIL_1}}": "max@beispiel.de" })` → "an max@beispiel.de".
 */
export function restore(
	text: string,
	values: Readonly<Record<string, string>>,
): string {
	return text.replace(/\{\{[A-Z_]+_\d+\}\}/g, (found) =>
		Object.hasOwn(values, found) ? (values[found] ?? found) : found,
	);
}
