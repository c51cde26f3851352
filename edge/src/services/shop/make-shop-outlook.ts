import type { Localised } from "@lotse/shared/contract/localised.ts";
import type {
	ShopCustomerOutlook,
	ShopOutlook,
} from "@lotse/shared/contract/shopify.ts";
import { fitClv } from "@lotse/shared/predictive/clv/fit-clv.ts";
import { predictCustomer } from "@lotse/shared/predictive/clv/predict-customer.ts";
import type { CustomerHistory } from "@lotse/shared/predictive/clv/purchase-histories.ts";
import {
	summariseTransactions,
	type Transaction,
} from "@lotse/shared/predictive/clv/summarise-transactions.ts";
import { marginOfSales } from "@lotse/shared/predictive/orders/margin-of-sales.ts";
import type { StoredShop } from "../../ports/shop-store.ts";
import type { Ports } from "../../ports.ts";
import { dayInZone } from "../day-in-zone.ts";

const dayMs = 86_400_000;
const yearDays = 365;
const yearlyDiscount = 0.1;
const mostOrders = 200_000;
/** Looked at closely, by what they spent and how late they are; the list shows the best hundred of them. */
const mostCandidates = 1_000;
const mostShown = 100;
/** Articles without a cost that are named. */
const mostCostless = 5;
/** Whoever is there with this probability needs no winning back. */
const stillHere = 0.6;
/** Of all customers, evenly spread: what the total is worked out from. */
const sampleSize = 400;

/**
 * What a shop's customers are worth in the next year and whom to win back: chance of having left × what someone like them is worth who stays. BG/NBD
 * and Gamma-Gamma on what customers kept of their orders, less tax and goods where the shop knows their cost; with few orders the pooled prior answers, with its width.
 */
export async function makeShopOutlook(
	ports: Ports,
	workspaceId: string,
	shop: StoredShop,
): Promise<ShopOutlook> {
	const rows = ports.store.of(workspaceId).shop;
	const now = ports.clock.now();
	const today = dayNumber(dayInZone(now, shop.timeZone));
	const purchases = await rows.purchases(mostOrders);
	const costed = purchases.filter(({ costMicros }) => costMicros !== null);
	const sum = (all: readonly (number | null)[]) =>
		all.reduce<number>((total, one) => total + (one ?? 0), 0);
	const margin = marginOfSales({
		sold: purchases.length,
		withCost: costed.length,
		costedMicros: sum(costed.map(({ micros }) => micros)),
		costMicros: sum(costed.map(({ costMicros }) => costMicros)),
	});
	const transactions = purchases.map(
		({ customerId, day, micros, costMicros }): Transaction => ({
			customer: customerId,
			day: dayNumber(day),
			amount: contributed(micros, costMicros, margin) / 1e6,
		}),
	);
	const { customers } = summariseTransactions(transactions, today, 7);
	const spent = new Map<string, { micros: number; orders: number }>();
	for (const { customerId, micros } of purchases) {
		const one = spent.get(customerId) ?? { micros: 0, orders: 0 };
		spent.set(customerId, {
			micros: one.micros + micros,
			orders: one.orders + 1,
		});
	}
	const repeaters = customers.filter(({ frequency }) => frequency > 0);
	const base = {
		at: now,
		currency: shop.currency,
		customers: customers.length,
		repeaters: repeaters.length,
		basis: margin === null ? ("revenue" as const) : ("contribution" as const),
		costs: {
			orders: purchases.length,
			known: costed.length,
			missing: await rows.costless(mostCostless),
		},
	};
	const fitted = fitClv(customers);
	if (!fitted.ok)
		return {
			...base,
			worth: null,
			newCustomer: null,
			notices: [noModel],
			winBack: [],
		};
	const { model } = fitted;
	const outlook = { horizonDays: yearDays, discount: yearlyDiscount };
	const predict = (customer: CustomerHistory) =>
		predictCustomer(model, customer, outlook);
	const candidates = [...repeaters]
		.sort((a, b) => lateness(b) * (b.value ?? 0) - lateness(a) * (a.value ?? 0))
		.slice(0, mostCandidates);
	const winBack = candidates
		.map((customer): ShopCustomerOutlook => {
			const { pAlive, clv } = predict(customer);
			// The same customer, had the last order been today: what is lost if they are gone.
			const loyal = predict({ ...customer, recency: customer.age }).clv;
			const atStake = (1 - pAlive.value) * (loyal?.value ?? 0);
			const gapDays = (customer.recency * 7) / customer.frequency;
			const sinceDays = Math.round((customer.age - customer.recency) * 7);
			const total = spent.get(customer.id);
			return {
				customerId: customer.id,
				orders: total?.orders ?? customer.frequency + 1,
				spentMicros: total?.micros ?? 0,
				daysSinceLast: Math.max(0, sinceDays),
				usualGapDays: gapDays,
				alive: pAlive,
				worth: clv,
				atStake,
				reasons: reasonsFor(
					gapDays,
					sinceDays,
					total?.orders ?? 0,
					pAlive.value,
				),
				action: write,
				mayEmail: null,
			};
		})
		.filter(({ atStake, alive }) => atStake > 0 && alive.value < stillHere)
		.sort((a, b) => b.atStake - a.atStake)
		.slice(0, mostShown);
	const known = new Map(
		(await rows.customers(winBack.map(({ customerId }) => customerId))).map(
			(row) => [row.id, row],
		),
	);
	const step = Math.max(1, Math.floor(customers.length / sampleSize));
	const sample = customers
		.filter((_, index) => index % step === 0)
		.slice(0, sampleSize)
		.flatMap((customer) => predict(customer).clv ?? []);
	const scale = sample.length === 0 ? 0 : customers.length / sample.length;
	const together = (side: "value" | "low" | "high") =>
		scale * sample.reduce((total, one) => total + one[side], 0);
	const fresh = predict({
		id: "new",
		frequency: 0,
		recency: 0,
		age: 0,
		value: null,
	}).clv;
	return {
		...base,
		worth:
			sample.length === 0
				? null
				: {
						value: together("value"),
						low: together("low"),
						high: together("high"),
					},
		newCustomer: fresh,
		notices: [
			...model.warnings.map(({ message }) => message),
			...(purchases.length === mostOrders ? [cut] : []),
		].slice(0, 6),
		winBack: winBack.map((one) => {
			const told = known.get(one.customerId);
			return {
				...one,
				mayEmail: told?.mayEmail ?? null,
				action: told && !told.mayEmail ? noMail : one.action,
			};
		}),
	};
}

/** What is left of an order: where its own cost is not known, as much of it as of the others; sold below cost it is worth nothing. */
function contributed(
	micros: number,
	costMicros: number | null,
	margin: number | null,
): number {
	if (margin === null) return micros;
	return Math.max(
		0,
		costMicros === null ? micros * margin : micros - costMicros,
	);
}

/** How many usual gaps have passed since the last order. */
function lateness({ age, recency, frequency }: CustomerHistory): number {
	return ((age - recency) * frequency) / Math.max(recency, 1 / 7);
}

function dayNumber(day: string): number {
	return Math.round(Date.parse(`${day}T00:00:00Z`) / dayMs);
}

function reasonsFor(
	gapDays: number,
	sinceDays: number,
	orders: number,
	alive: number,
): Localised[] {
	const gap = Math.max(1, Math.round(gapDays));
	const rounded = Math.round((1 - alive) * 100);
	// A model is never sure.
	const isNear = rounded > 99;
	const chance = isNear ? 99 : rounded;
	return [
		{
			de: `Bestellte bisher etwa alle ${gap} Tage, zuletzt vor ${sinceDays} Tagen.`,
			en: `Ordered about every ${gap} days so far, last ${sinceDays} days ago.`,
		},
		{
			de: `${orders} Bestellungen; mit ${isNear ? "über " : ""}${chance} % Wahrscheinlichkeit verloren.`,
			en: `${orders} orders; gone with a probability of ${isNear ? "over " : ""}${chance}%.`,
		},
	];
}

const write: Localised = {
	de: "Persönlich anschreiben, bevor ein Rabatt nötig wird: mit etwas, das zu früheren Bestellungen passt.",
	en: "Write personally before a discount is needed: with something that fits earlier orders.",
};
const noMail: Localised = {
	de: "Keine E-Mail: es fehlt die Einwilligung. Ein Beileger in der nächsten Bestellung oder ein Brief ist möglich.",
	en: "No e-mail: consent is missing. A card in the next parcel or a letter is possible.",
};
const noModel: Localised = {
	de: "Aus diesen Bestellungen lässt sich noch nichts ablesen. Nach einigen Wochen mit Bestellungen steht hier mehr.",
	en: "Nothing can be read from these orders yet. After a few weeks of orders there is more here.",
};
const cut: Localised = {
	de: `Gerechnet mit den neuesten ${mostOrders} Bestellungen.`,
	en: `Worked out from the newest ${mostOrders} orders.`,
};
