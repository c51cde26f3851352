import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import { quantile } from "../../statistics/quantile.ts";
import type {
	ClvModel,
	ClvWarning,
	Estimation,
	FittedPart,
} from "./clv-model.ts";
import { describeClvWarning } from "./describe-clv-warning.ts";
import { findMode, type LogPrior, type Mode } from "./find-mode.ts";
import { findWhale } from "./find-whale.ts";
import { gammaGamma, type Spending } from "./gamma-gamma.ts";
import { groupHistories } from "./group-histories.ts";
import { pooledPrior } from "./pooled-prior.ts";
import type { CustomerHistory } from "./purchase-histories.ts";
import type { PurchaseModelName } from "./purchase-model.ts";
import { purchaseModels } from "./purchase-models.ts";
import { valueCorrelation } from "./value-correlation.ts";

/** Below one of these the pooled prior joins in. */
const enough = { customers: 500, repeaters: 100 } as const;

export type FitClvOptions = {
	readonly model?: PurchaseModelName;
	/** Length of the unit in which recency and age are given; 7 when left out. */
	readonly daysPerUnit?: number;
	/** "auto" (when left out) takes plain maximum likelihood where there are 500 customers and 100 repeat buyers and it has a mode, else the pooled prior. */
	readonly prior?: "auto" | "none" | "pooled";
};

/**
 * Fits when customers buy (BG/NBD unless told otherwise) and what a purchase is worth (Gamma-Gamma): maximum likelihood with Laplace errors;
 * with few customers the most probable parameters under the pooled prior, down to none at all, where the prior itself answers.
 *
 * @param customers histories that are possible: 0 <= recency <= age, whole frequency; recency 0 exactly when frequency is 0 (`checkHistory`)
 * @returns reason "no-mode" only with prior "none"
 */
export function fitClv(
	customers: readonly CustomerHistory[],
	options: FitClvOptions = {},
): { ok: true; model: ClvModel } | { ok: false; reason: "no-mode" } {
	const { model: name = "bg-nbd", daysPerUnit = 7, prior = "auto" } = options;
	const model = purchaseModels[name];
	const histories = groupHistories(customers);
	const repeaters = count(customers, ({ frequency }) => frequency > 0);
	const few =
		histories.customers < enough.customers || repeaters < enough.repeaters;
	const pooled = pooledPrior(model, daysPerUnit);
	const fitted = fitPart(
		model.parameters,
		(p, slopes) => model.logLikelihood(p, histories, slopes),
		model.hasSlopes,
		pooled,
		prior === "auto" ? (few ? "pooled" : "auto") : prior,
		histories.customers,
	);
	if (!fitted.ok) return fitted;
	const value = fitValue(customers, prior);
	if (value !== null && !value.ok) return value;
	const warnings: ClvWarning[] = [];
	if (few)
		warnings.push(
			describeClvWarning("few-customers", histories.customers, repeaters),
		);
	if (fitted.fellBack) warnings.push(describeClvWarning("no-mode"));
	if (value === null) warnings.push(describeClvWarning("no-value"));
	else if (value.part.customers < enough.repeaters)
		warnings.push(describeClvWarning("few-values", value.part.customers));
	const whale = findWhale(customers);
	if (whale !== null)
		warnings.push(describeClvWarning("concentrated", whale.id, whale.share));
	const together = valueCorrelation(customers);
	if (together !== null && Math.abs(together) > 0.3)
		warnings.push(
			describeClvWarning("frequency-and-value-move-together", together),
		);
	return {
		ok: true,
		model: {
			kind: "lotse-clv",
			version: 1,
			model: name,
			daysPerUnit,
			purchases: fitted.part,
			value: value?.part ?? null,
			warnings,
		},
	};
}

type Part =
	| { ok: true; part: FittedPart; fellBack: boolean }
	| { ok: false; reason: "no-mode" };

function fitPart(
	names: readonly string[],
	logLikelihood: Parameters<typeof findMode>[0],
	hasSlopes: boolean,
	prior: LogPrior,
	choice: "auto" | "none" | "pooled",
	customers: number,
	shift: readonly number[] = [],
): Part {
	const start = prior.centre.map(portableExp);
	const attempt = (estimation: Estimation, fellBack: boolean): Part => {
		const mode = findMode(
			logLikelihood,
			start,
			hasSlopes,
			estimation === "pooled-prior" ? prior : null,
		);
		if (!mode.ok) return mode;
		const parameters = describe(names, mode, shift);
		const { logs, covariance, logLikelihood: at } = mode;
		return {
			ok: true,
			fellBack,
			part: {
				estimation,
				parameters,
				logs,
				covariance,
				logLikelihood: at,
				customers,
			},
		};
	};
	if (choice === "pooled") return attempt("pooled-prior", false);
	const plain = attempt("maximum-likelihood", false);
	return plain.ok || choice === "none" ? plain : attempt("pooled-prior", true);
}

function describe(
	names: readonly string[],
	mode: Mode,
	shift: readonly number[],
) {
	return names.map((name, i) => {
		const scale = portableExp(mode.logs[i] ?? 0);
		const sd = Math.sqrt(mode.covariance[i * (names.length + 1)] ?? 0);
		const by = shift[i] ?? 0;
		const reach = portableExp(1.959963984540054 * sd);
		return {
			name,
			value: scale + by,
			se: scale * sd,
			low: scale / reach + by,
			high: scale * reach + by,
		};
	});
}

/** Worth of a purchase; the pooled prior takes its scale from the shop's own middle, so that it holds in any currency. */
function fitValue(
	customers: readonly CustomerHistory[],
	prior: "auto" | "none" | "pooled",
): Part | null {
	const spendings: Spending[] = [];
	for (const { frequency, value, weight = 1 } of customers)
		if (frequency > 0 && value !== null && value > 0)
			spendings.push({ frequency, value, weight });
	if (spendings.length === 0) return null;
	const middle = quantile(
		spendings.map(({ value }) => value),
		0.5,
	);
	const few = spendings.length < enough.repeaters;
	const logPrior = {
		centre: [portableLog(6), portableLog(2.5), portableLog((middle * 2.5) / 6)],
		sd: [1, 1, 1.5],
	};
	const all = spendings.reduce((sum, { weight }) => sum + weight, 0);
	const isFlat = spendings.every(
		({ value }) => Math.abs(value / middle - 1) < 1e-3,
	);
	const part: Part = isFlat
		? { ok: false, reason: "no-mode" }
		: fitPart(
				gammaGamma.parameters,
				(p, slopes) => gammaGamma.logLikelihood(p, spendings, slopes),
				true,
				logPrior,
				prior === "auto" ? (few ? "pooled" : "auto") : prior,
				all,
				[0, 1, 0],
			);
	return part.ok || (prior === "none" && !isFlat)
		? part
		: middleOnly(logPrior, isFlat ? 0.001 : 1, all);
}

/** One price for everything, or no mode even with the prior: every purchase is worth the shop's middle, as surely as `spread` says. */
function middleOnly(prior: LogPrior, spread: number, customers: number): Part {
	const sd = prior.sd.map((each) => each * spread);
	const covariance = sd.flatMap((each, i) =>
		sd.map((_, j) => (i === j ? each * each : 0)),
	);
	const mode = {
		logs: prior.centre,
		covariance,
		logLikelihood: 0,
		evaluations: 0,
	};
	return {
		ok: true,
		fellBack: true,
		part: {
			estimation: "pooled-prior",
			parameters: describe(gammaGamma.parameters, mode, [0, 1, 0]),
			logs: mode.logs,
			covariance,
			logLikelihood: null,
			customers,
		},
	};
}

function count(
	customers: readonly CustomerHistory[],
	holds: (customer: CustomerHistory) => boolean,
): number {
	let sum = 0;
	for (const one of customers) if (holds(one)) sum += one.weight ?? 1;
	return sum;
}
