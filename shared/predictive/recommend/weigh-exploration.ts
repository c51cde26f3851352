import { normalQuantile } from "../../statistics/normal-quantile.ts";
import { studentTQuantile } from "../../statistics/student-t-quantile.ts";
import { wilsonInterval } from "../../statistics/wilson-interval.ts";

/** A list with drawn places, and what came of it. */
export type TriedList = {
	/** Each place: how likely it was filled with just this, and the product's place by fit (0 is the first). */
	readonly rows: readonly {
		readonly product: string;
		readonly propensity: number;
		readonly rank: number;
	}[];
	/** Visits that saw it, above 0, and how many of them clicked on what. */
	readonly shown: number;
	readonly clicks: readonly {
		readonly product: string;
		readonly clicks: number;
	}[];
};

/** Visits that click, of those that see a place; 95 %. */
export type ClickShare = {
	readonly value: number;
	readonly low: number;
	readonly high: number;
};

export type TriedProduct = {
	readonly product: string;
	readonly lists: number;
	readonly shown: number;
	readonly clicks: number;
	/** Null where one list alone had it. */
	readonly share: ClickShare | null;
	/** Beside what the same places would bring by fit; "open" while the intervals overlap. */
	readonly verdict: "better" | "worse" | "open";
};

export type WeighedExploration = {
	readonly lists: number;
	readonly shown: number;
	/** A drawn place as it was: filled evenly. Null below `fewestTried` lists. */
	readonly evenly: ClickShare | null;
	/** The same places, had they been filled by fit. */
	readonly byFit: ClickShare | null;
	/** Most often shown first. */
	readonly products: readonly TriedProduct[];
};

/** Lists that have to be shown before anything is told. */
export const fewestTried = 30;

type Sum = { readonly clicks: number; readonly shown: number };

/**
 * What drawn places teach, though visitors saw only what was drawn: each drawn product is weighed by one over the chance it had of standing there, so
 * that those which fit would have put there stand for all the times it would have (self-normalised inverse propensity, SNIPS). The list is what was
 * drawn, so lists are independent and places of one are not: variances are those of a ratio over lists (linearised), and the interval is Wilson's for
 * as many independent visits as would give that variance, widened by Student's t where lists are few. Places on the page are compared with the same places only, since upper ones are clicked more.
 *
 * Source: Swaminathan, Joachims (2015), "The self-normalized estimator for counterfactual learning"; Cochran (1977), Sampling techniques, 6.
 *
 * @param lists shown ones, each once; those without a drawn place say nothing and do not count
 * @example Forty lists with one drawn place each; fit's own choice, drawn in twenty of them, was clicked in ten: `byFit.value` is 0.5.
 */
export function weighExploration(
	lists: readonly TriedList[],
): WeighedExploration {
	const tried = lists.filter(
		({ rows, shown }) =>
			shown > 0 && rows.some(({ propensity }) => propensity < 1),
	);
	const evenly: Sum[] = [];
	const byFit: Sum[] = [];
	const products = new Map<string, Sum[]>();
	for (const { rows, shown, clicks } of tried) {
		const drawn = rows
			.filter(({ propensity }) => propensity < 1)
			.map((row) => ({
				...row,
				shown,
				clicks: clicks.find((one) => one.product === row.product)?.clicks ?? 0,
			}));
		evenly.push(sumOf(drawn));
		const ofFit = drawn.filter(({ rank }) => rank < rows.length);
		if (ofFit.length > 0)
			byFit.push(
				sumOf(
					ofFit.map(({ propensity, ...row }) => ({
						shown: row.shown / propensity,
						clicks: row.clicks / propensity,
					})),
				),
			);
		for (const row of drawn)
			products.set(row.product, [...(products.get(row.product) ?? []), row]);
	}
	const isEnough = tried.length >= fewestTried;
	const fit = isEnough ? shareOf(byFit) : null;
	return {
		lists: tried.length,
		shown: tried.reduce((sum, { shown }) => sum + shown, 0),
		evenly: isEnough ? shareOf(evenly) : null,
		byFit: fit,
		products: [...products]
			.map(([product, sums]): TriedProduct => {
				const { shown, clicks } = sumOf(sums);
				const share = shareOf(sums);
				const verdict =
					share === null || fit === null
						? "open"
						: share.low > fit.high
							? "better"
							: share.high < fit.low
								? "worse"
								: "open";
				return { product, lists: sums.length, shown, clicks, share, verdict };
			})
			.sort((a, b) => b.shown - a.shown || a.product.localeCompare(b.product)),
	};
}

function sumOf(sums: readonly Sum[]): Sum {
	return sums.reduce(
		(all, { clicks, shown }) => ({
			clicks: all.clicks + clicks,
			shown: all.shown + shown,
		}),
		{ clicks: 0, shown: 0 },
	);
}

/** The ratio of two sums over independent lists. Where all are alike nothing tells how they vary: then each list counts as one visit. */
function shareOf(lists: readonly Sum[]): ClickShare | null {
	const { clicks, shown } = sumOf(lists);
	if (lists.length < 2) return null;
	const value = clicks / shown;
	const squares = lists.reduce(
		(sum, list) => sum + (list.clicks - value * list.shown) ** 2,
		0,
	);
	const variance = (squares / shown ** 2) * (lists.length / (lists.length - 1));
	// Few lists tell little of how lists vary: as much wider as Student's quantile is than the normal one.
	const widening =
		normalQuantile(0.975) / studentTQuantile(0.975, lists.length - 1);
	const visits =
		variance > 0
			? ((value * (1 - value)) / variance) * widening ** 2
			: lists.length;
	const { low, high } = wilsonInterval(value * visits, visits);
	return { value, low, high };
}
