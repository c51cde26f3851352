import { type ChosenPrior, choosePrior } from "./choose-prior.ts";
import type { Prior, WrittenPrior } from "./prior.ts";

/** Names in a spec, whether they speak of the whole or of the margin, and whether per unit of money (else as a share of the target). */
const FAMILIES = [
	{ family: "roas", of: "total", perMoney: true },
	{ family: "roi", of: "total", perMoney: true },
	{ family: "mroas", of: "margin", perMoney: true },
	{ family: "mroi", of: "margin", perMoney: true },
	{ family: "contribution_share", of: "total", perMoney: false },
] as const;

const UNUSED: Prior = { dist: "Normal", mu: 0, sigma: 1 };

export type ChosenTotal = {
	/** What the prior is on; "margin" is what a small growth of all media would bring, over that growth. */
	of: "total" | "margin";
	/** Per unit of money spent; else as a share of the target. */
	perMoney: boolean;
	key: string;
	chosen: ChosenPrior;
	/** All keys that speak of the channel as directly as this one; more than one cannot be told apart. */
	keys: string[];
};

/**
 * The prior on what a paid channel brought, which takes the place of one on its coefficient: one for this channel (`"mroas[tv]"`) before
 * one for all (`"roas"`). Null where the spec has none.
 */
export function chooseTotal(
	priors: Record<string, WrittenPrior>,
	channels: readonly string[],
	place: number,
): ChosenTotal | null {
	const found = FAMILIES.flatMap(({ family, of, perMoney }) => {
		const chosen = choosePrior(priors, family, channels, place, UNUSED);
		const { key } = chosen;
		return key === null ? [] : [{ of, perMoney, key, chosen }];
	});
	const own = found.filter(({ key }) => key.endsWith("]"));
	const direct = own.length > 0 ? own : found;
	const [first] = direct;
	return first ? { ...first, keys: direct.map(({ key }) => key) } : null;
}
