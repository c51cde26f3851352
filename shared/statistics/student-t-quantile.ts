/**
 * The value a Student-t variable with whole degrees of freedom stays below with probability p.
 *
 * The distribution function is the finite sum of Abramowitz & Stegun (1964), 26.7.3 and 26.7.4, exact for whole degrees of freedom; it
 * is inverted by halving, to about 1e-13 relative. -Infinity at 0, Infinity at 1, NaN for a p outside or degrees that are no whole
 * number above zero.
 *
 * @param p probability, 0 to 1
 * @param degrees of freedom, a whole number from 1
 * @example studentTQuantile(0.975, 7) // 2.364624251592785, R: qt(0.975, 7)
 */
export function studentTQuantile(p: number, degrees: number): number {
	if (!Number.isInteger(degrees) || degrees < 1 || !(p >= 0 && p <= 1))
		return Number.NaN;
	if (p === 0.5) return 0;
	if (p < 0.5) return -studentTQuantile(1 - p, degrees);
	if (p === 1) return Number.POSITIVE_INFINITY;
	const wanted = 2 * p - 1;
	let high = 1;
	while (within(high, degrees) < wanted && high < 1e300) high *= 2;
	let low = 0;
	for (let turn = 0; turn < 200 && high - low > 1e-14 * high; turn++) {
		const middle = (low + high) / 2;
		if (within(middle, degrees) < wanted) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

/** Probability of lying between -t and t. */
function within(t: number, degrees: number): number {
	const square = degrees / (degrees + t * t);
	const sine = t / Math.sqrt(degrees + t * t);
	const isOdd = degrees % 2 === 1;
	let term = 1;
	let sum = 0;
	const terms = Math.floor(degrees / 2);
	for (let k = 1; k <= terms; k++) {
		sum += term;
		term *= isOdd
			? (square * (2 * k)) / (2 * k + 1)
			: (square * (2 * k - 1)) / (2 * k);
	}
	if (!isOdd) return sine * sum;
	const angle = Math.atan(t / Math.sqrt(degrees));
	return (2 / Math.PI) * (angle + sine * Math.sqrt(square) * sum);
}
