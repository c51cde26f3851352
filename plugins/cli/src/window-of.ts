import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { CustomerHistory } from "@lotse/shared/predictive/clv/purchase-histories.ts";
import { summariseTransactions } from "@lotse/shared/predictive/clv/summarise-transactions.ts";
import type { CommandProblem } from "./command.ts";
import type { Purchases } from "./read-purchases.ts";
import type { StoredClv } from "./stored-clv.ts";

export type Looked = {
	readonly ok: true;
	readonly customers: readonly CustomerHistory[];
	readonly window: StoredClv["window"];
	readonly currency: string | null;
	readonly holdout: {
		readonly later: readonly number[];
		readonly days: number;
	} | null;
	readonly remarks: readonly Localised[];
};

/** Puts a log into its window, and says what was passed over; a summary is taken as it is, once it suits the model. */
export function windowOf(
	purchases: Purchases,
	until: number | null,
	calibrationEnd: number | null,
	daysPerUnit: number,
	inPeriods: boolean,
	file: string,
): Looked | { readonly ok: false; readonly problem: CommandProblem } {
	if (purchases.kind === "summary") {
		if (until !== null || calibrationEnd !== null)
			return { ok: false, problem: noWindow(file) };
		const odd = purchases.customers.findIndex(
			({ frequency, recency, age }) =>
				!Number.isInteger(recency) ||
				!Number.isInteger(age) ||
				recency < frequency,
		);
		if (inPeriods && odd >= 0)
			return { ok: false, problem: noPeriods(file, odd + 2) };
		const { customers } = purchases;
		return {
			ok: true,
			customers,
			window: null,
			currency: null,
			holdout: null,
			remarks: [],
		};
	}
	let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	for (const { day } of purchases.transactions) {
		first = Math.min(first, day);
		last = Math.max(last, day);
	}
	const end = until ?? last;
	const learnt = calibrationEnd ?? end;
	const { transactions, currency } = purchases;
	if (transactions.length > 0 && (learnt < first || learnt > end))
		return { ok: false, problem: outside(file, dayText(first), dayText(end)) };
	const seen = transactions.filter(({ day }) => day <= end);
	const summary = summariseTransactions(seen, learnt, daysPerUnit, inPeriods);
	const remarks: Localised[] = [];
	if (summary.refundedAway > 0)
		remarks.push({
			de: `${summary.refundedAway} haben alles zurückgegeben und zählen nicht.`,
			en: `${summary.refundedAway} gave everything back and do not count.`,
		});
	if (summary.unmatchedRefunds > 0)
		remarks.push({
			de: `${summary.unmatchedRefunds} Rückgaben ohne früheren Kauf wurden übergangen.`,
			en: `${summary.unmatchedRefunds} refunds without an earlier purchase were passed over.`,
		});
	return {
		ok: true,
		customers: summary.customers,
		currency,
		window:
			transactions.length === 0
				? null
				: { from: dayText(first), to: dayText(learnt), until: dayText(end) },
		holdout:
			calibrationEnd === null || end <= learnt
				? null
				: { later: summary.later, days: end - learnt },
		remarks,
	};
}

const dayText = (day: number) =>
	new Date(day * 86_400_000).toISOString().slice(0, 10);

function noWindow(file: string): CommandProblem {
	return {
		code: "no-window",
		file,
		message: {
			de: "--until und --calibration-end gehen nur mit einer Zeile je Bestellung; diese Datei hat eine je Kunde.",
			en: "--until and --calibration-end need a line for each order; this file has one for each customer.",
		},
		fix: {
			de: "Lassen Sie die Angabe weg, oder nehmen Sie die Bestellungen (customer, date, amount).",
			en: "Leave the option out, or use the orders (customer, date, amount).",
		},
	};
}

function outside(file: string, from: string, to: string): CommandProblem {
	return {
		code: "outside-window",
		file,
		message: {
			de: `Der Tag liegt nicht zwischen dem ersten und dem letzten Tag, ${from} und ${to}.`,
			en: `The day does not lie between the first and the last day, ${from} and ${to}.`,
		},
		fix: {
			de: "Nennen Sie einen Tag dazwischen.",
			en: "Name a day in between.",
		},
	};
}

function noPeriods(file: string, row: number): CommandProblem {
	return {
		code: "impossible-history",
		file,
		row,
		column: "recency",
		message: {
			de: `Zeile ${row}: bg-bb zählt ganze Zeitabschnitte: recency und T ganze Zahlen, recency mindestens frequency.`,
			en: `Row ${row}: bg-bb counts whole periods: recency and T whole numbers, recency at least frequency.`,
		},
		fix: {
			de: "Nehmen Sie --model bg-nbd, oder zählen Sie in ganzen Abschnitten.",
			en: "Use --model bg-nbd, or count in whole periods.",
		},
	};
}
