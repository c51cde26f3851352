import { logAddExp } from "../../statistics/log-add-exp.ts";
import { logBeta } from "../../statistics/log-beta.ts";
import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import type { Past, PurchaseModel } from "./purchase-model.ts";

type Parameters = { alpha: number; beta: number; gamma: number; delta: number };

/**
 * BG/BB for purchases that can happen once a period (subscriptions, donations, a yearly order): in each period an active customer buys
 * with probability p ~ Beta(α, β) and leaves at its start with probability θ ~ Beta(γ, δ). Times are whole periods.
 *
 * P(alive) is for the next period. Expectations are sums over the coming periods, so that γ = 1 needs no care. A horizon that is not whole
 * counts its last period by its share.
 *
 * Source: Fader, Hardie, Shang (2010), Marketing Science 29. Donations, 11,104 donors: α 1.203522, β 0.749716, γ 0.656718, δ 2.783442,
 * log-likelihood -33225.5813.
 */
export const bgBb: PurchaseModel = {
	name: "bg-bb",
	parameters: ["alpha", "beta", "gamma", "delta"],
	typical: [1, 1, 0.7, 2.5],
	inTime: [false, false, false, false],
	hasSlopes: false,
	logLikelihood(parameters, { frequencies, at, recency, age, weight }) {
		const p = read(parameters);
		let total = 0;
		for (let i = 0; i < at.length; i++)
			total +=
				(weight[i] ?? 0) *
				logOf(p, {
					frequency: frequencies[at[i] ?? 0] ?? 0,
					recency: recency[i] ?? 0,
					age: age[i] ?? 0,
				});
		return total;
	},
	pAlive(parameters, past) {
		const p = read(parameters);
		return portableExp(
			logBuys(p, past) + logStays(p, past.age + 1) - logOf(p, past),
		);
	},
	expected(parameters, past, ahead) {
		const p = read(parameters);
		const { frequency: x, age } = past;
		const buys = (p.alpha + x) / (p.alpha + p.beta + age);
		const known = logBuys(p, past) - logOf(p, past);
		let sum = 0;
		let stays = portableExp(known + logStays(p, age + 1));
		for (let j = 1; j <= Math.ceil(ahead); j++) {
			sum += stays * Math.min(1, ahead - j + 1);
			stays *= (p.delta + age + j) / (p.gamma + p.delta + age + j);
		}
		return sum * buys;
	},
};

function read(p: ArrayLike<number>): Parameters {
	const [
		alpha = Number.NaN,
		beta = Number.NaN,
		gamma = Number.NaN,
		delta = Number.NaN,
	] = Array.from(p);
	return { alpha, beta, gamma, delta };
}

/** Active throughout `age` periods, and buying in `frequency` of them. */
function logBuys(p: Parameters, { frequency: x, age }: Past): number {
	return logBeta(p.alpha + x, p.beta + age - x) - logBeta(p.alpha, p.beta);
}

function logStays(p: Parameters, periods: number): number {
	return logBeta(p.gamma, p.delta + periods) - logBeta(p.gamma, p.delta);
}

/** Log-likelihood of one history: the ways to leave after the last purchase, and the one to stay. */
function logOf(p: Parameters, past: Past): number {
	const { frequency: x, recency, age } = past;
	let sum = logBuys(p, past) + logStays(p, age);
	let term =
		logBeta(p.alpha + x, p.beta + recency - x) -
		logBeta(p.alpha, p.beta) +
		logBeta(p.gamma + 1, p.delta + recency) -
		logBeta(p.gamma, p.delta);
	for (let t = recency; t < age; t++) {
		sum = logAddExp(sum, term);
		term +=
			portableLog((p.beta + t - x) / (p.alpha + p.beta + t)) +
			portableLog((p.delta + t) / (p.gamma + 1 + p.delta + t));
	}
	return sum;
}
