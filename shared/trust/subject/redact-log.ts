const longest = 4_000;

/**
 * A text for the platform's log without what people sent: quoted pieces (parsers quote what they could not read), e-mail addresses, numbers of
 * seven digits or more and long hexadecimal are blanked; places in the code, names of tables and our own ids stay. Logs are kept by whoever runs
 * the platform and no erasure sweeps them, so nothing of a person may get there.
 *
 * Careful rather than exact: a word in quotation marks that was harmless goes as well.
 *
 * @example redactLog('Unexpected token, "ada@example.com" is not valid JSON') // "Unexpected token, […] is not valid JSON"
 */
export function redactLog(text: string): string {
	return text
		.slice(0, longest)
		.replace(/"[^"\n]*"|“[^”\n]*”|`[^`\n]*`/g, "[…]")
		.replace(/[^\s<>()[\],;:]{1,64}@[^\s<>()[\],;]{1,255}/g, "[address]")
		.replace(/\b[0-9a-f]{32,}\b/gi, "[hash]")
		.replace(/\+?\d(?:[ ()/.-]?\d){6,}/g, "[number]");
}
