import { normalQuantile } from "./normal-quantile.ts";
import { philox } from "./philox.ts";

/** Where a stream of random numbers stands; plain JSON. `drawn` counts numbers taken so far. */
export type RandomState = { seed: number; stream: number; drawn: number };

export type Random = {
	/** Uniform on the open interval 0..1, in steps of 2^-52 around odd multiples of 2^-53; never 0 or 1. */
	uniform(): number;
	/** Standard normal; uses one uniform number. */
	normal(): number;
	/** Whole number from 0 to n - 1, each equally likely up to a bias of n / 2^52; n at least 1. */
	integer(n: number): number;
	/** Continue from here with `createRandom(state)`. */
	state(): RandomState;
};

/**
 * A seeded stream of random numbers that gives the same bits on every machine.
 *
 * Number n of stream s is a pure function of (seed, s, n) (see `philox.ts`); normal numbers come from the inverse distribution
 * function, built from basic arithmetic. Streams with different numbers are independent, whatever their seeds.
 *
 * @param from a whole number from 0 to 2^32 - 1, or a state taken from `state()`
 * @param stream which of 2^32 independent streams; ignored when `from` is a state
 * @example createRandom(1).uniform() // 0.8902591749233709
 */
export function createRandom(from: number | RandomState, stream = 0): Random {
	const start =
		typeof from === "number" ? { seed: from, stream, drawn: 0 } : from;
	const key0 = start.seed >>> 0;
	const key1 = start.stream >>> 0;
	const words = new Uint32Array(4);
	let drawn = start.drawn;
	let block = -1;

	function uniform(): number {
		const wanted = Math.floor(drawn / 2);
		if (wanted !== block) {
			philox(
				words,
				wanted >>> 0,
				Math.floor(wanted / 4294967296),
				0,
				0,
				key0,
				key1,
			);
			block = wanted;
		}
		const at = (drawn % 2) * 2;
		drawn += 1;
		const high = (words[at] ?? 0) >>> 6;
		const low = (words[at + 1] ?? 0) >>> 6;
		return (high * 67108864 + low + 0.5) / 4503599627370496;
	}

	return {
		uniform,
		normal: () => normalQuantile(uniform()),
		integer: (n) => Math.floor(uniform() * n),
		state: () => ({ seed: key0, stream: key1, drawn }),
	};
}
