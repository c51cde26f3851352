import type { Order } from "../orders/order.ts";
import { describeOrders } from "./describe-orders.ts";
import { learnOrderRisk, type OrderRiskModel } from "./learn-order-risk.ts";
import { type OrderScore, scoreOrder } from "./score-order.ts";

type Localised = { readonly de: string; readonly en: string };

export type ScreenedOrder = OrderScore & { readonly order: Order };

export type Screening = {
	/** Purchases looked at. */
	readonly orders: number;
	/** Those from `since` on that ask for a second look, the most urgent first. */
	readonly flagged: readonly ScreenedOrder[];
	readonly model: OrderRiskModel | null;
	readonly words: Localised;
};

/**
 * Goes through a shop's orders and says which ask for a second look before they are sent, with reasons. Where the shop marks how orders ended, a
 * regression learns from those and adds a chance with its interval; else rules alone answer, and say so. Nothing is blocked: a list for a person.
 *
 * @param orders of one currency
 * @param since days since 1970-01-01; earlier orders count as past alone. Left out: all
 */
export function screenOrders(
	orders: readonly Order[],
	since = Number.NEGATIVE_INFINITY,
): Screening {
	const described = describeOrders(orders);
	const model = learnOrderRisk(described);
	const flagged = described
		// How these ended is known: they need no look.
		.filter(({ order }) => order.day >= since && order.isFraud === null)
		.map(({ order, signals }) => ({ order, ...scoreOrder(signals, model) }))
		.filter(({ level }) => level !== "low")
		.sort(
			(a, b) =>
				(b.p?.value ?? 0) - (a.p?.value ?? 0) ||
				b.points - a.points ||
				(a.order.id < b.order.id ? -1 : 1),
		);
	return {
		orders: described.length,
		flagged,
		model,
		words: model === null ? words.rules : describe(model),
	};
}

function describe({ orders, cases, auc }: OrderRiskModel): Localised {
	const area = auc.value.toFixed(2);
	return {
		de: `Wahrscheinlichkeiten aus ${orders} Bestellungen mit bekanntem Ausgang, davon ${cases} Betrug (AUC ${area.replace(".", ",")} an nicht gesehenen). Ein Mensch entscheidet; nichts wird gesperrt.`,
		en: `Chances from ${orders} orders whose end is known, ${cases} of them fraud (AUC ${area} on unseen ones). A person decides; nothing is blocked.`,
	};
}

const words = {
	rules: {
		de: "Nach Regeln allein, daher Punkte statt Wahrscheinlichkeiten. Mit einer Spalte fraud (yes, no) für mindestens 200 Bestellungen, davon 20 Betrugsfälle, lernt Lotse daraus. Ein Mensch entscheidet; nichts wird gesperrt.",
		en: "By rules alone, hence points and not chances. With a column fraud (yes, no) for at least 200 orders, 20 of them fraud, Lotse learns from it. A person decides; nothing is blocked.",
	},
} as const;
