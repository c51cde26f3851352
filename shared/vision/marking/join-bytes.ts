/**
 * Byte arrays one behind the other, in a new array.
 *
 * @example joinBytes([new Uint8Array([1]), new Uint8Array([2])]).length // 2
 */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(
		parts.reduce((sum, { length }) => sum + length, 0),
	);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
