import type { WinBackRow } from "@lotse/shared/contract/customers.ts";
import { assignModel } from "@lotse/shared/learning/registry/assign-model.ts";
import type { StagedModel } from "@lotse/shared/learning/registry/model-stage.ts";
import { scoreCustomer } from "@lotse/shared/predictive/churn/score-customer.ts";
import type { ClvModel } from "@lotse/shared/predictive/clv/clv-model.ts";
import { predictCustomer } from "@lotse/shared/predictive/clv/predict-customer.ts";
import { chooseAction } from "@lotse/shared/predictive/next-action/choose-action.ts";
import { chooseHour } from "@lotse/shared/predictive/next-action/choose-hour.ts";
import { standardActions } from "@lotse/shared/predictive/next-action/standard-actions.ts";
import { describeTrait } from "@lotse/shared/predictive/orders/describe-trait.ts";
import { traitColumns } from "@lotse/shared/predictive/orders/trait-cells.ts";
import { isoDay } from "./iso-day.ts";
import type { LoadedOrders } from "./load-orders.ts";
import type { AtRisk, ChurnInService } from "./rank-win-back.ts";

const columnNames: readonly string[] = traitColumns;
/** Shares people evenly and always alike, as a canary does. */
const heldOut = (share: number): StagedModel[] => [
	{
		id: "held-out",
		stage: "canary",
		share,
		activation: 0,
		mayAnswer: true,
	},
];

/** One customer at risk in figures and words: probability with its range, reasons, the next step within consent, and when to write. */
export function describeAtRisk(
	one: AtRisk,
	worthModel: ClvModel,
	models: readonly ChurnInService[],
	{ to, margin }: Pick<LoadedOrders, "to" | "margin">,
	hours: readonly number[],
	exploration: number,
): WinBackRow {
	const { customer, history, cells, pGone, worth, modelId } = one;
	const prediction = predictCustomer(worthModel, history, {
		horizonDays: 365,
		discount: 0,
	});
	const { clv, pAlive } = prediction;
	const spread = clv && clv.value > 0 ? clv : { value: 1, low: 1, high: 1 };
	const range = {
		value: worth,
		low: (worth * spread.low) / spread.value,
		high: (worth * spread.high) / spread.value,
	};
	const model = models.find(({ info }) => info.id === modelId)?.model;
	const cellOf = (name: string) => cells[columnNames.indexOf(name)];
	const score = model ? scoreCustomer(model, cellOf, ".") : null;
	const told = score && !score.abstain ? score : null;
	const raising = told
		? told.reasons
				.filter(({ effect }) => effect > 0)
				.map(({ feature, value }) => describeTrait(feature, value))
		: ["days_since_last", "silence", "orders"].map((name) =>
				describeTrait(name, cellOf(name) || null),
			);
	const spent = customer.days.reduce(
		(sum, { amount }) => sum + (amount ?? 0),
		0,
	);
	const perOrder = spent / Math.max(1, customer.days.length);
	const isHeldOut = assignModel(heldOut(exploration), customer.id) !== null;
	const choice = chooseAction(
		{
			pGone,
			worth: range,
			orderRevenue:
				margin !== null && margin > 0 ? perOrder / margin : perOrder,
			mayContact: customer.mayContact,
		},
		standardActions,
	);
	const hour = chooseHour(customer.hours, hours);
	return {
		customer: customer.id,
		pGone: {
			value: pGone,
			low: told ? told.interval.low : 1 - pAlive.high,
			high: told ? told.interval.high : 1 - pAlive.low,
		},
		worth: range,
		atStake: pGone * worth,
		lastDay: isoDay(customer.days.at(-1)?.day ?? to),
		orders: Math.max(1, customer.days.length),
		reasons: raising.filter((reason) => reason !== null).slice(0, 3),
		action:
			isHeldOut || choice.action === null || choice.gain === null
				? null
				: {
						id: choice.action.id,
						name: choice.action.name,
						gain: choice.gain,
						isMeasured: choice.action.isMeasured,
					},
		words: isHeldOut ? heldOutWords : choice.words,
		mayContact: customer.mayContact,
		isHeldOut,
		hour: hour.abstain ? null : hour.hour,
		modelId,
	};
}

const heldOutWords = {
	de: "Vergleichsgruppe: bekommt nichts, damit sich zeigt, was eine Ansprache wirklich bringt.",
	en: "Comparison group: gets nothing, to show what reaching out really brings.",
};
