const alphabet =
	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const sextets = new Map(
	Array.from(alphabet, (character, value) => [character.charCodeAt(0), value]),
);

/**
 * Bytes of a standard base64 text. Written out because the pure part has no `atob` or `Buffer` on every runtime's types. Throws on a character
 * outside the alphabet, which in a file of ours is a bug.
 *
 * Worked value: `decodeBase64("TG90c2U=")` → the five bytes of "Lotse".
 */
export function decodeBase64(text: string): Uint8Array {
	const body = text.replace(/={1,2}$/u, "");
	const bytes = new Uint8Array(Math.floor((body.length * 3) / 4));
	let buffer = 0;
	let bits = 0;
	let at = 0;
	for (let index = 0; index < body.length; index += 1) {
		const value = sextets.get(body.charCodeAt(index));
		if (value === undefined) throw new Error(`Not base64 at ${index}`);
		buffer = ((buffer << 6) | value) & 0xffff;
		bits += 6;
		if (bits >= 8) {
			bits -= 8;
			bytes[at] = (buffer >>> bits) & 0xff;
			at += 1;
		}
	}
	return bytes;
}
