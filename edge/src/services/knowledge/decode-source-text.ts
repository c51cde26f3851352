/**
 * The text of a file or page: by its byte order mark, else the encoding it states, else UTF-8, else Windows-1252, which is what other files of
 * German and English offices are. Null for what is no text (it has NUL bytes, or the encoding is unknown).
 */
export function decodeSourceText(
	bytes: Uint8Array,
	charset: string | null,
): string | null {
	const [a, b] = bytes;
	const marked =
		a === 0xff && b === 0xfe
			? "utf-16le"
			: a === 0xfe && b === 0xff
				? "utf-16be"
				: null;
	for (const encoding of [marked, charset, "utf-8", "windows-1252"]) {
		const text = encoding === null ? null : decoded(bytes, encoding);
		if (text !== null) return text.includes("\0") ? null : text;
	}
	return null;
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
	try {
		return new TextDecoder(encoding, {
			fatal: true,
			ignoreBOM: false,
		}).decode(bytes);
	} catch {
		return null;
	}
}
