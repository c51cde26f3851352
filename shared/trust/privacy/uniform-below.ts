import type { RandomBytes } from "./random-bytes.ts";

/**
 * A whole number from 0 to `limit` − 1, each equally likely, exactly: bytes are drawn until they fall below, never folded over.
 *
 * @param limit above 0
 * @throws RangeError when it is not
 * @example uniformBelow(6n, () => new Uint8Array([5])) // 5n
 */
export function uniformBelow(limit: bigint, random: RandomBytes): bigint {
	if (limit <= 0n)
		throw new RangeError(`uniformBelow: ${limit} is not above 0`);
	const bits = (limit - 1n).toString(2).length;
	const mask = (1n << BigInt(bits)) - 1n;
	const length = Math.ceil(bits / 8);
	for (;;) {
		let value = 0n;
		for (const byte of random(length)) value = (value << 8n) | BigInt(byte);
		value &= mask;
		if (value < limit) return value;
	}
}
