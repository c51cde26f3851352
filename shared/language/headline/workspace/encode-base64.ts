const alphabet =
	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * Standard base64 of bytes; the other half of `decodeBase64`.
 *
 * Worked value: the five bytes of "Lotse" → "TG90c2U=".
 */
export function encodeBase64(bytes: Uint8Array): string {
	const parts: string[] = [];
	for (let at = 0; at < bytes.length; at += 3) {
		const rest = bytes.length - at;
		const three =
			((bytes[at] ?? 0) << 16) |
			((bytes[at + 1] ?? 0) << 8) |
			(bytes[at + 2] ?? 0);
		const sextet = (shift: number): string =>
			alphabet.charAt((three >> shift) & 63);
		parts.push(
			sextet(18) +
				sextet(12) +
				(rest > 1 ? sextet(6) : "=") +
				(rest > 2 ? sextet(0) : "="),
		);
	}
	return parts.join("");
}
