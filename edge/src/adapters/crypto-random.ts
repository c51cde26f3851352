import type { Random } from "../ports.ts";

/** The most bytes Web Crypto gives at once. */
const most = 65_536;

/** Randomness of the operating system, fit for secrets. */
export const cryptoRandom: Random = {
	bytes(length) {
		if (!Number.isInteger(length) || length < 0 || length > most)
			throw new RangeError(`random bytes come 0 to ${most} at once`);
		return crypto.getRandomValues(new Uint8Array(length));
	},
};
