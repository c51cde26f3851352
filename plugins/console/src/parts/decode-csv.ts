export type DecodedCsv =
	| { ok: true; text: string; encoding: "utf-8" | "utf-16le" | "windows-1252" }
	| { ok: false; reason: "spreadsheet" | "empty" }
	| { ok: false; reason: "too-large"; mostCharacters: number };

/** The service's bound on a file of weeks, in characters. */
const mostOfWeeks = 1_500_000;

/**
 * Turns a file's bytes into text: UTF-8, UTF-16 with its mark (Excel's "Unicode text"), else Windows-1252, which is what older
 * Excel writes. Names spreadsheets for what they are instead of reading them as noise.
 */
export function decodeCsv(
	bytes: Uint8Array,
	mostCharacters = mostOfWeeks,
): DecodedCsv {
	if (bytes.length === 0) return { ok: false, reason: "empty" };
	if (
		startsWith(bytes, [0x50, 0x4b, 3, 4]) ||
		startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])
	)
		return { ok: false, reason: "spreadsheet" };
	const decoded = decode(bytes);
	if (decoded.text.length > mostCharacters)
		return { ok: false, reason: "too-large", mostCharacters };
	if (decoded.text.trim() === "") return { ok: false, reason: "empty" };
	return { ok: true, ...decoded };
}

function decode(bytes: Uint8Array) {
	if (startsWith(bytes, [0xff, 0xfe]))
		return {
			text: new TextDecoder("utf-16le").decode(bytes),
			encoding: "utf-16le" as const,
		};
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return { text, encoding: "utf-8" as const };
	} catch {
		const text = new TextDecoder("windows-1252").decode(bytes);
		return { text, encoding: "windows-1252" as const };
	}
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
	return mark.every((byte, index) => bytes[index] === byte);
}
