import { invertSpd } from "../../statistics/invert-spd.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import { studentTQuantile } from "../../statistics/student-t-quantile.ts";

type Localised = { readonly de: string; readonly en: string };

/** What was sold at which price in one step of time. */
export type PriceStep = {
	readonly price: number;
	/** Units sold; above 0. */
	readonly units: number;
	/** What else moves demand in that step, such as advertising, season, a holiday; the same ones in each step. */
	readonly controls: readonly number[];
};

export type Elasticity =
	| {
			readonly abstain: false;
			/** Percent of units by one percent of price; below 0 in a world that makes sense. */
			readonly value: number;
			readonly low: number;
			readonly high: number;
			readonly se: number;
			readonly steps: number;
			/** Different prices asked, and by how much the highest exceeds the lowest. */
			readonly prices: number;
			readonly priceRange: number;
			readonly warnings: readonly Localised[];
	  }
	| {
			readonly abstain: true;
			readonly reason:
				| "few-steps"
				| "steady-price"
				| "not-separable"
				| "impossible";
			readonly words: Localised;
	  };

const fewestSteps = 12;
/** Standard deviation of log prices below which nothing can be told. */
const leastSpread = 0.02;

/**
 * Own-price elasticity from a log-log regression of units on price, controls and a straight trend, with errors that hold when the scatter is
 * uneven (HC3) and Student's t.
 *
 * It reads prices that were *set*: where a shop lowers them because demand is weak, or advertises what it reduces, the figure mixes cause and
 * consequence and may even have the wrong sign. That is said with each result; a price test is the cure. Abstains where the price hardly moved
 * (standard deviation of its logarithm below 2 %), where there are fewer than twelve steps, or where price and controls move as one.
 *
 * Source: MacKinnon and White (1985), J. Econometrics 29, for HC3.
 */
export function estimateElasticity(steps: readonly PriceStep[]): Elasticity {
	const impossible = steps.some(
		({ price, units, controls }) =>
			!(price > 0) ||
			!(units > 0) ||
			!Number.isFinite(price + units) ||
			controls.length !== steps[0]?.controls.length ||
			!controls.every(Number.isFinite),
	);
	if (impossible) return abstain("impossible");
	const n = steps.length;
	const width = 3 + (steps[0]?.controls.length ?? 0);
	if (n < Math.max(fewestSteps, width + 4)) return abstain("few-steps");
	const logPrice = steps.map(({ price }) => portableLog(price));
	const mean = logPrice.reduce((sum, one) => sum + one, 0) / n;
	const spread = Math.sqrt(
		logPrice.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (n - 1),
	);
	if (spread < leastSpread) return abstain("steady-price");
	const rows = steps.map(({ controls }, i) => [
		(logPrice[i] ?? 0) - mean,
		1,
		i / n - 0.5,
		...controls,
	]);
	const y = steps.map(({ units }) => portableLog(units));
	const fitted = regress(rows, y, width);
	if (fitted === null) return abstain("not-separable");
	const t = studentTQuantile(0.975, n - width);
	const { value, se } = fitted;
	const prices = new Set(steps.map(({ price }) => price)).size;
	const lowest = Math.min(...steps.map(({ price }) => price));
	const highest = Math.max(...steps.map(({ price }) => price));
	const low = value - t * se;
	const high = value + t * se;
	const warnings = [words.observed];
	if (high >= 0) warnings.push(words.unclear);
	if (prices < 4) warnings.push(words.fewPrices);
	return {
		abstain: false,
		value,
		low,
		high,
		se,
		steps: n,
		prices,
		priceRange: highest / lowest - 1,
		warnings,
	};
}

/** Slope of the first column with its HC3 error; null where the columns do not stand apart. */
function regress(
	rows: readonly (readonly number[])[],
	y: readonly number[],
	k: number,
): { value: number; se: number } | null {
	const scale = Array.from({ length: k }, (_, j) =>
		Math.sqrt(rows.reduce((sum, row) => sum + (row[j] ?? 0) ** 2, 0)),
	);
	if (scale.some((one) => one === 0)) return null;
	const x = rows.map((row) => row.map((one, j) => one / (scale[j] ?? 1)));
	const gram = new Float64Array(k * k);
	const right = new Float64Array(k);
	for (const [i, row] of x.entries())
		for (let a = 0; a < k; a++) {
			right[a] = (right[a] ?? 0) + (row[a] ?? 0) * (y[i] ?? 0);
			for (let b = 0; b < k; b++)
				gram[a * k + b] =
					(gram[a * k + b] ?? 0) + (row[a] ?? 0) * (row[b] ?? 0);
		}
	const inverted = invertSpd(gram, k);
	if (!inverted.ok) return null;
	const { inverse } = inverted;
	// Columns of length one: a huge diagonal means that others explain the price almost wholly.
	if (!((inverse[0] ?? 0) < 1e6)) return null;
	const times = (row: readonly number[], a: number) =>
		row.reduce((sum, one, b) => sum + (inverse[a * k + b] ?? 0) * one, 0);
	const slopes = Array.from({ length: k }, (_, a) =>
		times(Array.from(right), a),
	);
	let variance = 0;
	for (const [i, row] of x.entries()) {
		const told = row.reduce((sum, one, a) => sum + one * (slopes[a] ?? 0), 0);
		const leverage = row.reduce((sum, one, a) => sum + one * times(row, a), 0);
		const error = ((y[i] ?? 0) - told) / Math.max(1e-9, 1 - leverage);
		variance += (times(row, 0) * error) ** 2;
	}
	const unit = scale[0] ?? 1;
	return { value: (slopes[0] ?? 0) / unit, se: Math.sqrt(variance) / unit };
}

const words = {
	observed: {
		de: "Aus beobachteten Preisen: Wurde gesenkt, weil wenig verkauft wurde, oder mit Werbung zusammen, mischt die Zahl Ursache und Folge. Ein Preistest trennt sie.",
		en: "From observed prices: if they were lowered because little sold, or together with advertising, the figure mixes cause and consequence. A price test separates them.",
	},
	unclear: {
		de: "Die Spanne reicht bis null oder darüber: Ob der Preis den Absatz senkt, ist nicht zu sehen.",
		en: "The range reaches zero or above: whether the price lowers sales cannot be seen.",
	},
	fewPrices: {
		de: "Weniger als vier verschiedene Preise; zwischen ihnen ist die Kurve angenommen.",
		en: "Fewer than four different prices; between them the curve is assumed.",
	},
};

const reasons = {
	"few-steps": {
		de: `Zu wenige Zeitschritte; es braucht ${fewestSteps}, und vier mehr als Einflussgrößen.`,
		en: `Too few steps; it takes ${fewestSteps}, and four more than there are controls.`,
	},
	"steady-price": {
		de: "Der Preis hat sich kaum bewegt (unter 2 %): Daraus lässt sich nichts schätzen. Ein kleiner Preistest würde helfen.",
		en: "The price hardly moved (below 2 %): nothing can be estimated from that. A small price test would help.",
	},
	"not-separable": {
		de: "Preis und andere Einflüsse bewegen sich gemeinsam und lassen sich nicht trennen. Nehmen Sie eine Einflussgröße heraus oder testen Sie den Preis allein.",
		en: "Price and other influences move together and cannot be told apart. Leave one control out, or test the price alone.",
	},
	impossible: {
		de: "Preise und Mengen müssen über null liegen, und jede Zeile braucht dieselben Einflussgrößen.",
		en: "Prices and units have to be above zero, and every row needs the same controls.",
	},
};

function abstain(reason: keyof typeof reasons): Elasticity {
	return { abstain: true, reason, words: reasons[reason] };
}
