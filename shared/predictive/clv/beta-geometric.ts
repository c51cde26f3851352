import { logBeta } from "../../statistics/log-beta.ts";
import { logGamma } from "../../statistics/log-gamma.ts";
import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import { slopeOfLogGamma } from "../../statistics/slope-of-log-gamma.ts";
import { expectWhileAlive } from "./expect-while-alive.ts";
import type { PurchaseHistories } from "./purchase-histories.ts";
import type { Past, PurchaseModel } from "./purchase-model.ts";

/**
 * BG/NBD and MBG/NBD: purchases at random with a rate λ ~ Gamma(r, α) a customer; after each purchase the customer leaves for good with a
 * probability p ~ Beta(a, b). In MBG/NBD the first purchase counts as such a chance too, so that one who bought once may be gone; in
 * BG/NBD P(alive) of a one-time buyer is 1 by construction.
 *
 * Everything in logarithms: no power underflows, however long the history. Slopes are exact.
 *
 * Sources: Fader, Hardie, Lee (2005), Marketing Science 24; Batislam, Denizel, Filiztekin (2007), IJRM 24.
 * CDNOW, 2,357 customers: BG/NBD r 0.242593, α 4.413532, a 0.792886, b 2.425754, log-likelihood -9582.42556.
 */
export function betaGeometric(name: "bg-nbd" | "mbg-nbd"): PurchaseModel {
	const chances = name === "mbg-nbd" ? 1 : 0;
	return {
		name,
		parameters: ["r", "alpha", "a", "b"],
		typical: [0.5, 45, 0.8, 2.5],
		inTime: [false, true, false, false],
		hasSlopes: true,
		logLikelihood: (parameters, histories, slopes) =>
			logLikelihood(read(parameters), histories, chances, slopes),
		pAlive: (parameters, past) => pAlive(read(parameters), past, chances),
		expected(parameters, past, ahead) {
			const p = read(parameters);
			const { frequency: x, age } = past;
			const alive = pAlive(p, past, chances);
			const b = p.b + x + chances;
			return alive * expectWhileAlive(p.r + x, p.alpha + age, p.a, b, ahead);
		},
	};
}

type Parameters = { r: number; alpha: number; a: number; b: number };

function read(p: ArrayLike<number>): Parameters {
	const [r = Number.NaN, alpha = Number.NaN, a = Number.NaN, b = Number.NaN] =
		Array.from(p);
	return { r, alpha, a, b };
}

/** Logarithm of the odds of having left at the last purchase against having stayed, before the silence since then is weighed. */
function logLeft(p: Parameters, x: number, chances: number): number {
	if (x + chances === 0) return Number.NEGATIVE_INFINITY;
	return portableLog(p.a) - portableLog(p.b + x + chances - 1);
}

function pAlive(p: Parameters, past: Past, chances: number): number {
	const { frequency: x, recency, age } = past;
	const silence =
		(p.r + x) * (portableLog(p.alpha + age) - portableLog(p.alpha + recency));
	return 1 / (1 + portableExp(logLeft(p, x, chances) + silence));
}

function logLikelihood(
	p: Parameters,
	histories: PurchaseHistories,
	chances: number,
	slopes?: Float64Array,
): number {
	const { frequencies, at, times, recencyAt, ageAt, weight } = histories;
	const terms = Array.from(frequencies, (x) => ofFrequency(p, x, chances));
	const logs = times.map((time) => portableLog(p.alpha + time));
	let total = 0;
	let [dr, dAlpha, da, db] = [0, 0, 0, 0];
	for (let i = 0; i < at.length; i++) {
		const term = terms[at[i] ?? 0];
		if (term === undefined) continue;
		const n = weight[i] ?? 0;
		const [end, last] = [ageAt[i] ?? 0, recencyAt[i] ?? 0];
		const logEnd = logs[end] ?? 0;
		const logLast = logs[last] ?? 0;
		// Odds of having left against having stayed, kept from overflowing: the smaller weight beside the larger.
		const logOdds = term.logLeft + term.k * (logEnd - logLast);
		const smaller = portableExp(-Math.abs(logOdds));
		total +=
			n *
			(term.constant -
				term.k * logEnd +
				Math.max(0, logOdds) +
				portableLog(1 + smaller));
		if (slopes === undefined) continue;
		const gone = (logOdds > 0 ? 1 : smaller) / (1 + smaller);
		const toEnd = p.alpha + (times[end] ?? 0);
		const toLast = p.alpha + (times[last] ?? 0);
		dr += n * (term.dr - (1 - gone) * logEnd - gone * logLast);
		dAlpha +=
			n * (p.r / p.alpha - term.k * ((1 - gone) / toEnd + gone / toLast));
		da += n * (term.da + gone / p.a);
		db += n * (term.db - (gone === 0 ? 0 : gone / term.others));
	}
	slopes?.set([dr, dAlpha, da, db]);
	return total;
}

/** What hangs on the frequency alone. */
function ofFrequency(p: Parameters, x: number, chances: number) {
	const b = p.b + x + chances;
	const all = slopeOfLogGamma(p.a + b);
	const before = slopeOfLogGamma(p.a + p.b);
	return {
		k: p.r + x,
		others: b - 1,
		logLeft: logLeft(p, x, chances),
		constant:
			logGamma(p.r + x) -
			logGamma(p.r) +
			p.r * portableLog(p.alpha) +
			logBeta(p.a, b) -
			logBeta(p.a, p.b),
		dr: slopeOfLogGamma(p.r + x) - slopeOfLogGamma(p.r) + portableLog(p.alpha),
		da: before - all,
		db: slopeOfLogGamma(b) - all - slopeOfLogGamma(p.b) + before,
	};
}
