import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import type { ClvModel, FittedPart } from "./clv-model.ts";
import { gammaGamma } from "./gamma-gamma.ts";
import type { CustomerHistory } from "./purchase-histories.ts";
import { purchaseModels } from "./purchase-models.ts";

/** A figure with its 95 % interval for what the model knows: the uncertainty of its parameters (Laplace, delta method). */
export type Told = {
	readonly value: number;
	readonly low: number;
	readonly high: number;
};

export type CustomerPrediction = {
	readonly id: string;
	/** Purchases expected within the horizon. */
	readonly expectedPurchases: Told;
	readonly pAlive: Told;
	/** Worth of a purchase; null where the model has no worths. */
	readonly expectedValue: Told | null;
	/** Worth of the purchases within the horizon, discounted month by month; null likewise. */
	readonly clv: Told | null;
};

export type Outlook = {
	readonly horizonDays: number;
	/** Discount a year as a share: 0.1 for 10 %. */
	readonly discount: number;
	/** Length of the steps at whose ends purchases are discounted; a month (30.4375) when left out. */
	readonly stepDays?: number;
};

/**
 * What one customer will probably do within the horizon. Worth is paid at the end of the month it falls into:
 * clv = E[worth] Σ (E[purchases to month j] - E[purchases to month j - 1]) / (1 + d)^(j / 12).
 *
 * The intervals say how well the *expectation* is known; what a single customer does scatters more around it.
 */
export function predictCustomer(
	model: ClvModel,
	customer: CustomerHistory,
	{ horizonDays, discount, stepDays = 30.4375 }: Outlook,
): CustomerPrediction {
	const purchases = purchaseModels[model.model];
	const unit = model.daysPerUnit;
	const horizon = horizonDays / unit;
	const expected = (p: ArrayLike<number>, ahead: number) =>
		purchases.expected(p, customer, ahead);
	const yearly = portableLog(1 + discount);
	const discounted = (p: ArrayLike<number>) => {
		let sum = 0;
		let before = 0;
		for (let day = stepDays; ; day += stepDays) {
			const end = Math.min(day, horizonDays);
			const until = expected(p, end / unit);
			sum += (until - before) * portableExp((-yearly * day) / 365.25);
			before = until;
			if (end >= horizonDays) return sum;
		}
	};
	const told = tell(model.purchases, "positive");
	const pAlive = tell(
		model.purchases,
		"share",
	)((p) => purchases.pAlive(p, customer));
	const expectedPurchases = told((p) => expected(p, horizon));
	const result = { id: customer.id, expectedPurchases, pAlive };
	if (model.value === null)
		return { ...result, expectedValue: null, clv: null };
	const isKnown =
		customer.frequency > 0 && customer.value !== null && customer.value > 0;
	const frequency = isKnown ? customer.frequency : 0;
	const worth = customer.value ?? 0;
	const expectedValue = tell(
		model.value,
		"positive",
	)((p) => gammaGamma.expected(Array.from(p), frequency, worth));
	return {
		...result,
		expectedValue,
		clv: multiply(told(discounted), expectedValue),
	};
}

/** A figure and its interval, even on the scale of its logarithm or, for a share, of its log-odds. */
function tell(part: FittedPart, scale: "positive" | "share") {
	const n = part.logs.length;
	const step = 1e-4;
	return (figure: (parameters: ArrayLike<number>) => number): Told => {
		const at = (i: number, by: number) =>
			figure(part.logs.map((log, j) => portableExp(j === i ? log + by : log)));
		const value = at(-1, 0);
		if (!(value > 0) || (scale === "share" && value >= 1))
			return { value, low: value, high: value };
		const spread = scale === "share" ? value * (1 - value) : value;
		const slopes = part.logs.map(
			(_, i) => (at(i, step) - at(i, -step)) / (2 * step * spread),
		);
		let variance = 0;
		for (let i = 0; i < n; i++)
			for (let j = 0; j < n; j++)
				variance +=
					(slopes[i] ?? 0) *
					(slopes[j] ?? 0) *
					(part.covariance[i * n + j] ?? 0);
		const reach = portableExp(
			1.959963984540054 * Math.sqrt(Math.max(0, variance)),
		);
		if (scale === "positive")
			return { value, low: value / reach, high: value * reach };
		const odds = value / (1 - value);
		return {
			value,
			low: odds / (odds + reach),
			high: (odds * reach) / (1 + odds * reach),
		};
	};
}

/** The product of two independent figures: variances of logarithms add. */
function multiply(a: Told, b: Told): Told {
	const value = a.value * b.value;
	if (!(value > 0)) return { value, low: value, high: value };
	const reach = portableExp(
		Math.hypot(portableLog(a.high / a.value), portableLog(b.high / b.value)),
	);
	return { value, low: value / reach, high: value * reach };
}
