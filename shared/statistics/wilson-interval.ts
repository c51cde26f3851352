import { normalQuantile } from "./normal-quantile.ts";

/** An interval for a share, 0..1, with the observed share. */
export type ShareInterval = { share: number; low: number; high: number };

/**
 * Score interval for a binomial share, such as clicks among impressions: honest for small counts, where the textbook interval
 * collapses to a point at 0 clicks.
 *
 * Source: Wilson (1927); recommended by Newcombe (1998), Statistics in Medicine 17, whose table I the tests use.
 *
 * @param successes whole number from 0 to `trials`
 * @param trials whole number; 0 gives the interval 0..1 with share 0 (nothing is known)
 * @param level coverage, 0.95 unless told
 * @example wilsonInterval(15, 148) // { share: 0.10135, low: 0.06238, high: 0.16051 }
 */
export function wilsonInterval(
	successes: number,
	trials: number,
	level = 0.95,
): ShareInterval {
	if (
		!(
			trials >= 0 &&
			successes >= 0 &&
			successes <= trials &&
			level > 0 &&
			level < 1
		)
	)
		throw new RangeError(
			"wilsonInterval needs 0 <= successes <= trials and 0 < level < 1",
		);
	if (trials === 0) return { share: 0, low: 0, high: 1 };
	const z = normalQuantile(0.5 + level / 2);
	const share = successes / trials;
	const spread = (z * z) / trials;
	const centre = (share + spread / 2) / (1 + spread);
	const half =
		(z * Math.sqrt((share * (1 - share)) / trials + spread / (4 * trials))) /
		(1 + spread);
	return {
		share,
		low: successes === 0 ? 0 : Math.max(0, centre - half),
		high: successes === trials ? 1 : Math.min(1, centre + half),
	};
}
