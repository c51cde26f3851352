/**
 * Sine and cosine of an angle given in turns (1 turn = 360 degrees), the same bits on every engine (see `portable-exp.ts`).
 *
 * Absolute error below 4e-16 for |turns| <= 1000. The angle is brought within an eighth of a turn of the nearest quarter, which is
 * exact in turns, and the Taylor series do the rest.
 *
 * @example sineCosineOfTurns(0.125) // { sine: 0.7071067811865476, cosine: 0.7071067811865476 }
 */
export function sineCosineOfTurns(turns: number): {
	sine: number;
	cosine: number;
} {
	const quarters = Math.round(turns * 4);
	const x = (turns - quarters / 4) * 2 * Math.PI;
	const x2 = x * x;
	let sine = 1;
	let cosine = 1;
	for (let n = 18; n >= 2; n -= 2) {
		sine = 1 - (x2 * sine) / (n * (n + 1));
		cosine = 1 - (x2 * cosine) / (n * (n - 1));
	}
	sine *= x;
	const quadrant = ((quarters % 4) + 4) % 4;
	if (quadrant === 0) return { sine, cosine };
	if (quadrant === 1) return { sine: cosine, cosine: 0 - sine };
	if (quadrant === 2) return { sine: 0 - sine, cosine: 0 - cosine };
	return { sine: 0 - cosine, cosine: sine };
}
