// ln 2 in two parts: the first has trailing zero bits, so that k times it is exact for every exponent k.
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const C9 = 1 / 362880;
const C10 = 1 / 3628800;
const C11 = 1 / 39916800;
const C12 = 1 / 479001600;
const C13 = 1 / 6227020800;
const SMALLEST_EXPONENT = -1074;
const powersOfTwo = makePowersOfTwo();

/**
 * e to the power of x, from additions, multiplications and divisions alone.
 *
 * `Math.exp` may differ in its last bit from one engine to the next; IEEE 754 arithmetic may not. A fit built on this function gives
 * the same bits in every browser, in Node and in workerd. Relative error below 2 units in the last place; 0 below -745.14, Infinity
 * above 709.78.
 *
 * Method: x = k ln 2 + r with |r| <= ln(2)/2 (Cody and Waite 1980, ch. 6), then the Taylor series of e^r to degree 13, whose rest is
 * below 5e-18.
 *
 * @example portableExp(1) // 2.7182818284590455, one unit in the last place above e
 */
export function portableExp(x: number): number {
	if (Number.isNaN(x)) return x;
	if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
	if (x < -745.1332191019412) return 0;
	const k = Math.round(x * Math.LOG2E);
	const r = x - k * LN2_HIGH - k * LN2_LOW;
	const r2 = r * r;
	// Even and odd terms apart: two short chains of multiplications instead of one long one.
	const even =
		1 +
		r2 *
			(1 / 2 +
				r2 *
					(1 / 24 + r2 * (1 / 720 + r2 * (1 / 40320 + r2 * (C10 + r2 * C12)))));
	const odd =
		1 +
		r2 *
			(1 / 6 +
				r2 * (1 / 120 + r2 * (1 / 5040 + r2 * (C9 + r2 * (C11 + r2 * C13)))));
	const sum = even + r * odd;
	if (k > -1000 && k < 1000) return sum * power(k);
	// Near the ends of the range 2^k alone would overflow or lose bits, so it is applied in two factors.
	const half = k >> 1;
	return sum * power(half) * power(k - half);
}

function power(k: number): number {
	return powersOfTwo[k - SMALLEST_EXPONENT] ?? 0;
}

function makePowersOfTwo(): Float64Array {
	const table = new Float64Array(1024 - SMALLEST_EXPONENT);
	table[-SMALLEST_EXPONENT] = 1;
	for (let k = 1; k < 1024; k++)
		table[k - SMALLEST_EXPONENT] = (table[k - 1 - SMALLEST_EXPONENT] ?? 0) * 2;
	for (let k = -1; k >= SMALLEST_EXPONENT; k--)
		table[k - SMALLEST_EXPONENT] = (table[k + 1 - SMALLEST_EXPONENT] ?? 0) / 2;
	return table;
}
