/** Ways to spread the same money over the weeks of a plan. */
export type FlightPattern = "even" | "front-loaded" | "pulsed";

/**
 * Spreads money over weeks: the same every week; falling in a straight line from twice the mean to nearly nothing; or every other week,
 * beginning with the first. The sum is the money, whatever the pattern.
 *
 * @example flightPattern("pulsed", 100, 4) // [50, 0, 50, 0]
 */
export function flightPattern(
	pattern: FlightPattern,
	money: number,
	weeks: number,
): number[] {
	const shares = Array.from({ length: weeks }, (_, t) => {
		if (pattern === "even") return 1;
		return pattern === "front-loaded" ? weeks - t : 1 - (t % 2);
	});
	const sum = shares.reduce((total, share) => total + share, 0);
	return shares.map((share) => (share / sum) * money);
}
