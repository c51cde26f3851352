/** Monday to Sunday, as shares of an average day. */
const ofWeek = [0.98, 0.94, 0.95, 0.99, 1.08, 1.1, 0.96];
const dayMs = 86_400_000;

/**
 * How an invented day differs from the average: the weekday, and chance that always falls the same way. `spend` is cost, `yield` is what
 * a unit of cost brings, each as a share of the average.
 *
 * @example practiceDay("20000000001", "2026-11-20") // the same two numbers every time
 */
export function practiceDay(
	campaignId: string,
	day: string,
): { spend: number; yield: number } {
	const count = Math.floor(Date.parse(day) / dayMs);
	// 1 January 1970 was a Thursday.
	const weekday = ofWeek[(count + 3) % 7] ?? 1;
	const [first, second] = [
		chance(`${campaignId} ${count}`),
		chance(`${count}`),
	];
	return {
		spend: weekday * (0.97 + 0.06 * first),
		yield:
			(0.85 + 0.3 * chance(`${count} ${campaignId}`)) * (0.95 + 0.1 * second),
	};
}

/** A number from 0 to 1 out of a text (FNV-1a, then mixed). */
function chance(text: string): number {
	let hash = 2_166_136_261;
	for (const sign of text)
		hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16_777_619);
	hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_519);
	return ((hash ^ (hash >>> 13)) >>> 0) / 4_294_967_296;
}
