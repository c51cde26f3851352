const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const C3 = 1 / 3;
const C5 = 1 / 5;
const C7 = 1 / 7;
const C9 = 1 / 9;
const C11 = 1 / 11;
const C13 = 1 / 13;
const C15 = 1 / 15;
const C17 = 1 / 17;
const C19 = 1 / 19;
const C21 = 1 / 21;
const C23 = 1 / 23;
const C25 = 1 / 25;
const bits = new DataView(new ArrayBuffer(8));

/**
 * Natural logarithm of x, from basic arithmetic alone, so that every engine returns the same bits (see `portable-exp.ts`).
 *
 * Relative error below 3 units in the last place. 0 gives -Infinity, negative numbers give NaN, like `Math.log`.
 *
 * Method: x = 2^k m with m between 1/sqrt 2 and sqrt 2, s = (m - 1)/(m + 1), log m = 2 (s + s^3/3 + s^5/5 + ...), |s| <= 0.172.
 *
 * @example portableLog(10) // 2.302585092994046
 */
export function portableLog(x: number): number {
	if (x === 0) return Number.NEGATIVE_INFINITY;
	if (!(x > 0)) return Number.NaN;
	if (x === Number.POSITIVE_INFINITY) return x;
	const subnormal = x < 2.2250738585072014e-308;
	bits.setFloat64(0, subnormal ? x * 18014398509481984 : x);
	const high = bits.getUint32(0);
	let k = (high >>> 20) - 1023 - (subnormal ? 54 : 0);
	bits.setUint32(0, (high & 0x000fffff) | 0x3ff00000);
	let m = bits.getFloat64(0);
	if (m > Math.SQRT2) {
		m /= 2;
		k += 1;
	}
	const s = (m - 1) / (m + 1);
	const s2 = s * s;
	let sum = s2 * C25;
	sum = s2 * (C23 + sum);
	sum = s2 * (C21 + sum);
	sum = s2 * (C19 + sum);
	sum = s2 * (C17 + sum);
	sum = s2 * (C15 + sum);
	sum = s2 * (C13 + sum);
	sum = s2 * (C11 + sum);
	sum = s2 * (C9 + sum);
	sum = s2 * (C7 + sum);
	sum = s2 * (C5 + sum);
	sum = s2 * (C3 + sum);
	return k * LN2_HIGH + (2 * s + (2 * s * sum + k * LN2_LOW));
}
