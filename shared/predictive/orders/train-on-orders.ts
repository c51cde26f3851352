import { fitLogistic } from "../../learning/logistic/fit-logistic.ts";
import {
	type GateReport,
	gateModel,
} from "../../learning/registry/gate-model.ts";
import {
	type FairnessReport,
	judgeSlices,
} from "../../learning/registry/judge-slices.ts";
import { portableExp } from "../../statistics/portable-exp.ts";
import type { ChurnModel, Sheet } from "../churn/churn-model.ts";
import { type ChurnQuestion, prepareChurn } from "../churn/prepare-churn.ts";
import { probabilityOf } from "../churn/probability-of.ts";
import { readCustomer } from "../churn/read-customer.ts";
import { scoreByLogistic } from "../churn/score-by-logistic.ts";
import { trainChurn } from "../churn/train-churn.ts";
import type { CustomerOrders } from "./customer-of-orders.ts";
import { labelCustomers } from "./label-customers.ts";

type Localised = { readonly de: string; readonly en: string };

export type TrainedOnOrders =
	| {
			readonly ok: true;
			readonly model: ChurnModel;
			readonly gate: GateReport;
			/** By the channel customers came through, and by every segment column. */
			readonly fairness: FairnessReport;
			/** Days the model looked at, and the last day of its check; days since 1970-01-01. */
			readonly learnedOn: number;
			readonly checkedOn: number;
	  }
	| {
			readonly ok: false;
			readonly message: Localised;
			readonly fix: Localised;
	  };

const question: ChurnQuestion = {
	target: "gone",
	positive: "yes",
	id: "customer",
};

/**
 * Learns who stays away for a horizon, and checks it on a later time: customers as they stood two horizons ago teach the model by what they
 * did one horizon ago; customers as they stood one horizon ago, with what they did up to today, judge it, and beside it the plain regression and
 * the model that answers now, neither of which has seen those days either. What is registered is exactly what was checked.
 *
 * @param today last day of the orders, days since 1970-01-01
 * @param most customers learned from, and asked
 */
export function trainOnOrders(
	customers: readonly CustomerOrders[],
	{
		today,
		horizonDays,
		active,
		most = 4_000,
	}: {
		readonly today: number;
		readonly horizonDays: number;
		readonly active: ChurnModel | null;
		readonly most?: number;
	},
): TrainedOnOrders {
	const learnedOn = today - 2 * horizonDays;
	const checkedOn = today - horizonDays;
	const first = customers.reduce(
		(least, { days }) => Math.min(least, days[0]?.day ?? least),
		Number.POSITIVE_INFINITY,
	);
	if (!(first < learnedOn)) return tooShort(horizonDays, first, today);
	const past = labelCustomers(customers, learnedOn, horizonDays, most);
	const trained = trainChurn(past.sheet, question);
	if (!trained.ok) {
		const [problem] = trained.problems;
		return problem
			? { ok: false, message: problem.message, fix: moreOrders }
			: tooShort(horizonDays, first, today);
	}
	const { model } = trained;
	const later = labelCustomers(customers, checkedOn, horizonDays, most);
	const average = model.data.left / model.data.rows;
	const told = tellEach(model, later.sheet, average);
	return {
		ok: true,
		model,
		gate: gateModel(
			later.gone,
			told,
			average,
			model.scorer.kind === "logistic"
				? null
				: tellByBaseline(past.sheet, later.sheet, average),
			active && tellEach(active, later.sheet, average),
		),
		fairness: judgeSlices(
			slicesOf(later.customers),
			later.gone,
			told,
			model.levels.high,
		),
		learnedOn,
		checkedOn,
	};
}

/** The columns customers can be told apart by. */
function slicesOf(customers: readonly CustomerOrders[]) {
	const names = new Set(
		customers.flatMap(({ segments }) => Object.keys(segments)),
	);
	return [
		{ column: "channel", groups: customers.map(({ channel }) => channel) },
		...[...names].sort().map((column) => ({
			column,
			groups: customers.map(({ segments }) => segments[column] ?? null),
		})),
	];
}

/** Where the model abstains, what it would otherwise be compared with: the average. */
function tellEach(
	model: ChurnModel,
	sheet: Sheet,
	average: number,
): Float64Array {
	const places = new Map(sheet.header.map((name, i) => [name, i]));
	return Float64Array.from(sheet.rows, (cells) => {
		const { row, refusal } = readCustomer(
			model,
			(name) => cells[places.get(name) ?? -1],
			".",
		);
		return refusal === null ? probabilityOf(model, row) : average;
	});
}

/** The plain regression from the same rows; it needs no calibration, being a likelihood's own maximum. */
function tellByBaseline(
	past: Sheet,
	later: Sheet,
	average: number,
): Float64Array | null {
	const prepared = prepareChurn(past, question);
	if (!prepared.ok) return null;
	const { table, labels } = prepared;
	const fitted = fitLogistic(table, labels, Int32Array.from(labels.keys()));
	if (!fitted.ok) return null;
	const columns = table.features.map(({ name, levels }) =>
		levels ? { name, levels, importance: 0 } : { name, importance: 0 },
	);
	const places = new Map(later.header.map((name, i) => [name, i]));
	return Float64Array.from(later.rows, (cells) => {
		const { row } = readCustomer(
			{ columns },
			(name) => cells[places.get(name) ?? -1],
			".",
		);
		const p = 1 / (1 + portableExp(-scoreByLogistic(fitted.model, row)));
		return Number.isFinite(p) ? p : average;
	});
}

const moreOrders = {
	de: "Führen Sie ältere Bestellungen nach, oder warten Sie auf weitere. Bis dahin antwortet das Kaufmodell (CLV), das auch mit wenigen auskommt.",
	en: "Add older orders, or wait for more. Until then the purchase model (CLV) answers, which makes do with few.",
};

function tooShort(
	horizonDays: number,
	first: number,
	today: number,
): TrainedOnOrders {
	const days = Number.isFinite(first) ? today - first : 0;
	return {
		ok: false,
		message: {
			de: `Die Bestellungen reichen ${days} Tage zurück; um aus ${horizonDays} Tagen zu lernen und an weiteren ${horizonDays} zu prüfen, braucht es mehr als ${2 * horizonDays}.`,
			en: `The orders reach back ${days} days; learning from ${horizonDays} days and checking on another ${horizonDays} takes more than ${2 * horizonDays}.`,
		},
		fix: moreOrders,
	};
}
