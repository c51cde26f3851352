import type { OrderSignals } from "./order-signals.ts";

type Localised = { readonly de: string; readonly en: string };

/** A rule that speaks up about an order: its points, and why in words. */
export type RuleFinding = {
	readonly rule: string;
	readonly points: number;
	readonly words: Localised;
};

type Rule = {
	readonly id: string;
	readonly points: (signals: OrderSignals) => number;
	readonly words: (signals: OrderSignals) => Localised;
};

/** What people who check orders look at; the points are judgement, not measured, which is why they are shown as points and not as a chance. */
const rules: readonly Rule[] = [
	{
		id: "velocity",
		points: ({ velocity }) => (velocity >= 3 ? 2 : velocity === 2 ? 1 : 0),
		words: ({ velocity }) => ({
			de: `${velocity + 1} Bestellungen in drei Tagen`,
			en: `${velocity + 1} orders within three days`,
		}),
	},
	{
		id: "elsewhere",
		points: ({ elsewhere, isNew }) =>
			elsewhere === 1 ? (isNew === 1 ? 1.5 : 0.5) : 0,
		words: ({ isNew }) =>
			isNew === 1
				? {
						de: "erste Bestellung, und die Ware geht an eine andere Adresse als die Rechnung",
						en: "first order, and the goods go to another address than the bill",
					}
				: {
						de: "die Ware geht an eine andere Adresse als die Rechnung",
						en: "the goods go to another address than the bill",
					},
	},
	{
		id: "returns",
		points: ({ returnShare }) =>
			returnShare >= 0.4 ? 1.5 : returnShare >= 0.25 ? 0.5 : 0,
		words: () => ({
			de: "gab bisher auffallend viel zurück",
			en: "has given back remarkably much so far",
		}),
	},
	{
		id: "coupon",
		points: ({ couponRepeats }) =>
			couponRepeats >= 2 ? 1.5 : couponRepeats === 1 ? 0.5 : 0,
		words: ({ couponRepeats }) => ({
			de: `derselbe Gutschein zum ${couponRepeats + 1}. Mal`,
			en: `the same coupon for the ${couponRepeats + 1}${couponRepeats === 1 ? "nd" : couponRepeats === 2 ? "rd" : "th"} time`,
		}),
	},
	{
		id: "value",
		points: ({ valueOutlier, isNew }) =>
			valueOutlier >= 3 ? (isNew === 1 ? 2 : 1) : 0,
		words: ({ isNew }) =>
			isNew === 1
				? {
						de: "ungewöhnlich hoher Betrag für eine erste Bestellung",
						en: "an unusually high value for a first order",
					}
				: {
						de: "ungewöhnlich hoher Betrag",
						en: "an unusually high value",
					},
	},
];

/**
 * What the rules say of an order: the findings with the most points first. What is not known counts for nothing.
 *
 * @example judgeByRules({ velocity: 0, elsewhere: NaN, returnShare: 0.08, couponRepeats: 0, valueOutlier: NaN, isNew: 1 }).points // 0
 */
export function judgeByRules(signals: OrderSignals): {
	readonly points: number;
	readonly findings: readonly RuleFinding[];
} {
	const findings = rules
		.map(({ id, points, words }) => ({
			rule: id,
			points: points(signals),
			words: words(signals),
		}))
		.filter(({ points }) => points > 0)
		.sort((a, b) => b.points - a.points);
	return {
		points: findings.reduce((sum, { points }) => sum + points, 0),
		findings,
	};
}
