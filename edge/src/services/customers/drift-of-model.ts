import type { RegisteredModel } from "@lotse/shared/contract/registry.ts";
import {
	type DriftVerdict,
	judgeDrift,
} from "@lotse/shared/learning/drift/judge-drift.ts";
import type { ChurnModel } from "@lotse/shared/predictive/churn/churn-model.ts";
import { probabilityOf } from "@lotse/shared/predictive/churn/probability-of.ts";
import { readCustomer } from "@lotse/shared/predictive/churn/read-customer.ts";
import { readDecimal } from "@lotse/shared/predictive/churn/read-decimal.ts";
import { labelCustomers } from "@lotse/shared/predictive/orders/label-customers.ts";
import type { LoadedOrders } from "./load-orders.ts";

const mostCompared = 4_000;

/**
 * Today's customers held against those of the day the model learnt from, trait by trait, with its probabilities as one more column and what
 * happened since as another: inputs, answers and outcomes. Nothing is kept for it: both days are computed from the orders.
 */
export function driftOfModel(
	model: ChurnModel,
	{ to, horizonDays }: Pick<RegisteredModel, "to" | "horizonDays">,
	loaded: Pick<LoadedOrders, "customers" | "to">,
) {
	const learnedOn = Date.parse(to) / 86_400_000 - horizonDays;
	const at = (day: number) =>
		labelCustomers(loaded.customers, day, horizonDays, mostCompared);
	const then = at(learnedOn);
	const now = at(loaded.to);
	const since = at(loaded.to - horizonDays);
	const told = ({ sheet }: typeof then) =>
		sheet.rows.map((cells) => {
			const { row } = readCustomer(
				model,
				(name) => cells[sheet.header.indexOf(name)],
				".",
			);
			return probabilityOf(model, row).toFixed(4);
		});
	const outcome = ({ gone }: typeof then) => Array.from(gone, String);
	const { verdict, columns } = judgeDrift(
		[
			...model.columns.map(({ name: column }) => ({
				column,
				reference: cellsOf(then, column),
				current: cellsOf(now, column),
			})),
			{ column: "prediction", reference: told(then), current: told(now) },
			{ column: "outcome", reference: outcome(then), current: outcome(since) },
		],
		(text) => readDecimal(text, "."),
	);
	return {
		verdict,
		words: words[verdict],
		columns: columns
			.map(({ column, verdict: one, words: said, effect }) => ({
				column,
				verdict: one,
				words: said,
				effect,
			}))
			.sort((a, b) => b.effect - a.effect)
			.slice(0, 30),
		reference: then.gone.length,
		current: now.gone.length,
	};
}

function cellsOf(
	{ sheet }: ReturnType<typeof labelCustomers>,
	column: string,
): string[] {
	const place = sheet.header.indexOf(column);
	return sheet.rows.map((row) => row[place] ?? "");
}

const words: Readonly<Record<DriftVerdict, { de: string; en: string }>> = {
	"no-drift": {
		de: "Die Kunden von heute gleichen denen, aus denen gelernt wurde. Nichts zu tun.",
		en: "Customers today are like those it learned from. Nothing to do.",
	},
	watch: {
		de: "Etwas hat sich mäßig verschoben. Beobachten; neu lernen schadet nicht.",
		en: "Something has shifted moderately. Watch; training anew does no harm.",
	},
	drift: {
		de: "Die Kunden haben sich stark verändert. Lernen Sie neu, oder finden Sie den Grund.",
		en: "Customers have changed much. Train anew, or find the cause.",
	},
};
