import { expMinusOne } from "../../statistics/exp-minus-one.ts";
import { hypergeometric2F1 } from "../../statistics/hypergeometric-2f1.ts";
import { logAddExp } from "../../statistics/log-add-exp.ts";
import { logGamma } from "../../statistics/log-gamma.ts";
import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import type { Past, PurchaseModel } from "./purchase-model.ts";

type Parameters = { r: number; alpha: number; s: number; beta: number };

/**
 * Pareto/NBD: purchases at random with a rate λ ~ Gamma(r, α) a customer, who leaves at a random time with rate μ ~ Gamma(s, β), whether
 * buying or not.
 *
 * The two hypergeometric functions of the likelihood are compared before their powers are formed, so that long histories (132 purchases in
 * 200 weeks) do not underflow. α and β more than about 10,000-fold apart cannot be told; the log-likelihood is NaN there.
 *
 * Sources: Schmittlein, Morrison, Colombo (1987); Fader and Hardie (2005), "A note on deriving the Pareto/NBD model".
 * CDNOW: r 0.553276, α 10.577612, s 0.606214, β 11.667912, log-likelihood -9594.97393.
 */
export const paretoNbd: PurchaseModel = {
	name: "pareto-nbd",
	parameters: ["r", "alpha", "s", "beta"],
	typical: [0.5, 45, 0.6, 80],
	inTime: [false, true, false, true],
	hasSlopes: false,
	logLikelihood(parameters, { frequencies, at, recency, age, weight }) {
		const p = read(parameters);
		const constants = Array.from(
			frequencies,
			(x) =>
				logGamma(p.r + x) -
				logGamma(p.r) +
				p.r * portableLog(p.alpha) +
				p.s * portableLog(p.beta),
		);
		let total = 0;
		for (let i = 0; i < at.length; i++) {
			const place = at[i] ?? 0;
			const { stayed, left } = weigh(p, {
				frequency: frequencies[place] ?? 0,
				recency: recency[i] ?? 0,
				age: age[i] ?? 0,
			});
			total +=
				(weight[i] ?? 0) * ((constants[place] ?? 0) + logAddExp(stayed, left));
		}
		return total;
	},
	pAlive: (parameters, past) => pAlive(read(parameters), past),
	expected(parameters, past, ahead) {
		const p = read(parameters);
		const { frequency: x, age } = past;
		const rate = (p.r + x) / (p.alpha + age);
		return (
			pAlive(p, past) *
			rate *
			(p.beta + age) *
			lasting(p.s, p.beta + age, ahead)
		);
	},
};

function read(p: ArrayLike<number>): Parameters {
	const [
		r = Number.NaN,
		alpha = Number.NaN,
		s = Number.NaN,
		beta = Number.NaN,
	] = Array.from(p);
	return { r, alpha, s, beta };
}

/** Expected time still active within t, as a share of the rate's own unit: [1 - (B/(B + t))^(s - 1)] / (s - 1), also at s = 1. */
function lasting(s: number, b: number, t: number): number {
	const log = portableLog(b / (b + t));
	return s === 1 ? -log : -expMinusOne((s - 1) * log) / (s - 1);
}

function pAlive(p: Parameters, past: Past): number {
	const { stayed, left } = weigh(p, past);
	return 1 / (1 + portableExp(left - stayed));
}

/** Logarithms of the two ways to this history: still active at the end, or gone some time after the last purchase. */
function weigh(p: Parameters, { frequency: x, recency, age }: Past) {
	const { r, alpha, s, beta } = p;
	const n = r + s + x;
	const larger = Math.max(alpha, beta);
	const other = alpha >= beta ? s + 1 : r + x;
	const apart = Math.abs(alpha - beta);
	const series = (time: number) =>
		hypergeometric2F1(n, other, n + 1, apart / (larger + time));
	const logLast = portableLog(larger + recency);
	const shrink = portableExp(n * (logLast - portableLog(larger + age)));
	const difference = series(recency) - shrink * series(age);
	return {
		stayed: -(r + x) * portableLog(alpha + age) - s * portableLog(beta + age),
		left:
			difference <= 0
				? Number.NEGATIVE_INFINITY
				: portableLog(s / n) - n * logLast + portableLog(difference),
	};
}
