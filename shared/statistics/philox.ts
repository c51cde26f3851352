/**
 * Four random 32-bit words for one counter and one key: Philox 4x32 with 10 rounds, written into `out`.
 *
 * A counter-based generator has no hidden state: word number n of stream k is a pure function of (n, k), so work can stop, move to
 * another machine and go on with the same numbers. Integer arithmetic only, so bits agree everywhere.
 *
 * Source: Salmon, Moraes, Dror, Shaw (2011), "Parallel random numbers: as easy as 1, 2, 3", section 4; known answers in Random123.
 *
 * @example philox(new Uint32Array(4), 0, 0, 0, 0, 0, 0) // 0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8
 */
export function philox(
	out: Uint32Array,
	counter0: number,
	counter1: number,
	counter2: number,
	counter3: number,
	key0: number,
	key1: number,
): Uint32Array {
	let [a, b, c, d] = [counter0, counter1, counter2, counter3];
	let [k0, k1] = [key0, key1];
	for (let round = 0; round < 10; round++) {
		const high0 = multiplyHigh(0xd2511f53, a);
		const low0 = Math.imul(0xd2511f53, a);
		const high1 = multiplyHigh(0xcd9e8d57, c);
		const low1 = Math.imul(0xcd9e8d57, c);
		a = (high1 ^ b ^ k0) >>> 0;
		b = low1 >>> 0;
		c = (high0 ^ d ^ k1) >>> 0;
		d = low0 >>> 0;
		k0 = (k0 + 0x9e3779b9) >>> 0;
		k1 = (k1 + 0xbb67ae85) >>> 0;
	}
	out[0] = a;
	out[1] = b;
	out[2] = c;
	out[3] = d;
	return out;
}

/** Upper 32 bits of the 64-bit product of two unsigned 32-bit words. */
function multiplyHigh(x: number, y: number): number {
	const xLow = x & 0xffff;
	const xHigh = x >>> 16;
	const yLow = y & 0xffff;
	const yHigh = y >>> 16;
	const middle = xHigh * yLow + ((xLow * yLow) >>> 16);
	const rest = xLow * yHigh + (middle & 0xffff);
	return (
		(xHigh * yHigh + Math.floor(middle / 65536) + Math.floor(rest / 65536)) >>>
		0
	);
}
