export type DecodedText =
	| {
			readonly ok: true;
			readonly text: string;
			readonly encoding: "utf-8" | "utf-16" | "windows-1252";
	  }
	| { readonly ok: false; readonly reason: "binary" };

/**
 * Reads bytes as text: UTF-8, UTF-16 with its mark, else Windows-1252, which is what spreadsheets in German write as "CSV".
 * A byte-order mark is dropped. Pictures, archives and spreadsheets themselves are refused rather than read as noise: they hold
 * zero bytes, or control characters in what is not UTF-8.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return decode(bytes, "utf-16le");
	if (first === 0xfe && second === 0xff) return decode(bytes, "utf-16be");
	if (bytes.includes(0)) return { ok: false, reason: "binary" };
	const utf8 = decode(bytes, "utf-8");
	if (utf8.ok) return utf8;
	if (bytes.some(isControl)) return { ok: false, reason: "binary" };
	return decode(bytes, "windows-1252");
}

/** All below space but tab, line feed, vertical tab, form feed, carriage return. */
function isControl(byte: number): boolean {
	return byte < 9 || (byte > 13 && byte < 32);
}

function decode(
	bytes: Uint8Array,
	label: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252",
): DecodedText {
	try {
		const text = new TextDecoder(label, { fatal: true }).decode(bytes);
		const encoding =
			label === "utf-8" || label === "windows-1252" ? label : "utf-16";
		return { ok: true, text, encoding };
	} catch {
		return { ok: false, reason: "binary" };
	}
}
