import { addLayerToPair } from "./add-layer-to-pair.ts";
import { estimateInterval } from "./estimate-interval.ts";
import type {
	ComparisonContribution,
	HeadlineComparison,
	UndecidedReason,
} from "./headline-comparison.ts";
import { headlineModel } from "./headline-model.ts";
import { cautionsFor } from "./judge-coverage.ts";
import { type HeadlineOptions, readHeadline } from "./read-headline.ts";
import type { WeighedHeadline } from "./weigh-headline.ts";
import { wholeTextFeatures } from "./whole-text-features.ts";

export type { HeadlineComparison } from "./headline-comparison.ts";

/** Between these probabilities the model names no winner. */
export const undecidedBand = [0.42, 0.58] as const;

function sideOf(
	weighed: WeighedHeadline,
	side: "a" | "b",
): ComparisonContribution[] {
	const sign = side === "a" ? 1 : -1;
	return weighed.tokens.map(({ text, start, end }, index) => ({
		kind: "token",
		side,
		text,
		start,
		end,
		logOdds: sign * (weighed.tokenLogOdds[index] ?? 0),
	}));
}

function contributionsOf(
	a: WeighedHeadline,
	b: WeighedHeadline,
): ComparisonContribution[] {
	const whole = wholeTextFeatures.map(
		({ id }, column): ComparisonContribution => ({
			kind: "whole",
			side: "both",
			feature: id,
			logOdds: (a.wholeLogOdds[column] ?? 0) - (b.wholeLogOdds[column] ?? 0),
		}),
	);
	return [...sideOf(a, "a"), ...sideOf(b, "b"), ...whole];
}

/** Sum of the log-odds of a, of b, and of the whole text, each on its own: so that swapping a and b changes nothing but the sign. */
function logOddsOf(contributions: readonly ComparisonContribution[]): number {
	const sum = (side: "a" | "b" | "both"): number =>
		contributions.reduce(
			(total, contribution) =>
				contribution.side === side ? total + contribution.logOdds : total,
			0,
		);
	return sum("a") + sum("b") + sum("both");
}

function undecided(
	pA: number,
	[low, high]: readonly [number, number],
): UndecidedReason | undefined {
	if (pA >= undecidedBand[0] && pA <= undecidedBand[1])
		return "no-difference-detectable";
	return low <= 0.5 && high >= 0.5 ? "interval-straddles-even" : undefined;
}

/**
 * Estimates which of two headlines would be clicked more by the readers of the training archive (one US news site, 2013–15).
 *
 * `pA` is calibrated for pairs that differ detectably there (cross-validated figures in the weights file). It abstains, naming the reason, when
 * pA lies in 0.42–0.58 or its 90 % interval contains 0.5; it gives no estimate at all when either text is not English or has too few known
 * words. Symmetric: pA(a,b) = 1 − pA(b,a). Contributions of every token of both sides and of each whole-text difference sum to `logOdds`
 * (to 1e-9). With `layer`, the readers are the workspace's own, see `scoreHeadline`. Pure; never throws.
 */
export function compareHeadlines(
	a: string,
	b: string,
	options: HeadlineOptions = {},
): HeadlineComparison {
	const modelVersion = headlineModel.version;
	const [readA, readB] = [readHeadline(a, options), readHeadline(b, options)];
	if (!readA.ok) return { ok: false, reason: readA.reason, modelVersion };
	if (!readB.ok) return { ok: false, reason: readB.reason, modelVersion };
	const [weighedA, weighedB] = [readA.weighed, readB.weighed];
	const shippedSpeaks = readA.shippedSpeaks && readB.shippedSpeaks;
	const shipped = contributionsOf(weighedA, weighedB);
	const { layer } = options;
	const layered =
		layer === undefined || readA.own === null || readB.own === null
			? null
			: addLayerToPair(shipped, readA.own, readB.own, shippedSpeaks, layer);
	const contributions = layered?.contributions ?? shipped;
	const logOdds = logOddsOf(contributions);
	const pA = 1 / (1 + Math.exp(-logOdds));
	const interval = estimateInterval(
		logOdds,
		weighedA.replicaDeltas.map(
			(delta, replica) => delta - (weighedB.replicaDeltas[replica] ?? 0),
		),
		weighedA.words - weighedA.knownWords + weighedB.words - weighedB.knownWords,
		headlineModel.varianceOfUnknownWord,
		layered?.doubt,
	);
	const reason = undecided(pA, interval);
	return {
		ok: true,
		pA,
		interval,
		logOdds,
		contributions,
		abstain: reason !== undefined,
		...(reason === undefined ? {} : { reason }),
		cautions: shippedSpeaks
			? [...new Set([...cautionsFor(a, weighedA), ...cautionsFor(b, weighedB)])]
			: [],
		modelVersion,
		...(layered === null ? {} : { layer: layered.share }),
	};
}
