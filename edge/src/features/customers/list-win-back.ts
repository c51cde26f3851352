import {
	listWinBack,
	type WinBackRow,
} from "@lotse/shared/contract/customers.ts";
import { assignModel } from "@lotse/shared/learning/registry/assign-model.ts";
import type { StagedModel } from "@lotse/shared/learning/registry/model-stage.ts";
import { scoreCustomer } from "@lotse/shared/predictive/churn/score-customer.ts";
import type { ClvModel } from "@lotse/shared/predictive/clv/clv-model.ts";
import { predictCustomer } from "@lotse/shared/predictive/clv/predict-customer.ts";
import { chooseAction } from "@lotse/shared/predictive/next-action/choose-action.ts";
import { chooseHour } from "@lotse/shared/predictive/next-action/choose-hour.ts";
import { standardActions } from "@lotse/shared/predictive/next-action/standard-actions.ts";
import { describeTrait } from "@lotse/shared/predictive/orders/describe-trait.ts";
import { historiesOf } from "@lotse/shared/predictive/orders/histories-of.ts";
import { traitColumns } from "@lotse/shared/predictive/orders/trait-cells.ts";
import type { WorkspaceStore } from "../../ports.ts";
import { serve } from "../../serve.ts";
import { artifactOf } from "../../services/customers/artifact-of.ts";
import { isoDay } from "../../services/customers/iso-day.ts";
import {
	type LoadedOrders,
	loadOrders,
} from "../../services/customers/load-orders.ts";
import {
	type AtRisk,
	type ChurnInService,
	rankWinBack,
} from "../../services/customers/rank-win-back.ts";
import { worthModelOf } from "../../services/customers/worth-model-of.ts";

const columnNames: readonly string[] = traitColumns;

/** Customers left without any action, so that one day it is known what actions do. */
const exploration = 0.1;
/** Shares people evenly and always alike, as a canary does. */
const heldOut: StagedModel[] = [
	{
		id: "held-out",
		stage: "canary",
		share: exploration,
		activation: 0,
		mayAnswer: true,
	},
];

export const listWinBackFeature = serve(listWinBack)(
	async ({ input: { limit }, workspace }) => {
		const loaded = await loadOrders(workspace);
		if (loaded === null) return { ok: true, body: empty };
		const { histories } = historiesOf(loaded.customers, loaded.to);
		const { model, notes } = await worthModelOf(workspace, histories, loaded);
		const models = await churnInService(workspace);
		const ranked = rankWinBack(loaded, histories, model, models);
		const hours = Array.from({ length: 24 }, () => 0);
		for (const one of loaded.customers)
			for (const hour of one.hours) hours[hour] = (hours[hour] ?? 0) + 1;
		return {
			ok: true,
			body: {
				currency: loaded.currency,
				rows: ranked.atRisk
					.slice(0, limit)
					.map((one) => describe(one, model, models, loaded, hours)),
				customers: histories.length,
				exploration,
				shadow: ranked.shadow,
				notes,
			},
		};
	},
);

const empty = {
	currency: null,
	rows: [],
	customers: 0,
	exploration,
	shadow: null,
	notes: [],
};

/** Models that answer for somebody, or run beside. */
async function churnInService(
	workspace: WorkspaceStore,
): Promise<ChurnInService[]> {
	const found: ChurnInService[] = [];
	for (const info of await workspace.registry.list()) {
		if (info.kind !== "churn") continue;
		if (!["active", "canary", "shadow"].includes(info.stage)) continue;
		const stored = await workspace.registry.get(info.id);
		const model = stored && artifactOf("churn", stored.artifact);
		if (model) found.push({ info, model });
	}
	return found;
}

function describe(
	one: AtRisk,
	worthModel: ClvModel,
	models: readonly ChurnInService[],
	{ to, margin }: LoadedOrders,
	hours: readonly number[],
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
	const isHeldOut = assignModel(heldOut, customer.id) !== null;
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
