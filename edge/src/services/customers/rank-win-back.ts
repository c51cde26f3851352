import type { RegisteredModel } from "@lotse/shared/contract/registry.ts";
import { assignModel } from "@lotse/shared/learning/registry/assign-model.ts";
import type { ChurnModel } from "@lotse/shared/predictive/churn/churn-model.ts";
import { probabilityOf } from "@lotse/shared/predictive/churn/probability-of.ts";
import { readCustomer } from "@lotse/shared/predictive/churn/read-customer.ts";
import type { ClvModel } from "@lotse/shared/predictive/clv/clv-model.ts";
import type { CustomerHistory } from "@lotse/shared/predictive/clv/purchase-histories.ts";
import { worthIfBack } from "@lotse/shared/predictive/clv/worth-if-back.ts";
import type { CustomerOrders } from "@lotse/shared/predictive/orders/customer-of-orders.ts";
import { customerTraits } from "@lotse/shared/predictive/orders/customer-traits.ts";
import {
	traitCells,
	traitColumns,
} from "@lotse/shared/predictive/orders/trait-cells.ts";
import type { LoadedOrders } from "./load-orders.ts";

const columnNames: readonly string[] = traitColumns;

/** Customers more likely gone than not; the others need no winning back. */
const leastGone = 0.5;
const horizonDays = 365;

export interface AtRisk {
	readonly customer: CustomerOrders;
	readonly history: CustomerHistory;
	/** Cells of their traits today. */
	readonly cells: readonly string[];
	readonly pGone: number;
	readonly worth: number;
	/** Null where the purchase model told. */
	readonly modelId: string | null;
}

/** A registered model of churn with its artifact. */
export interface ChurnInService {
	readonly info: RegisteredModel;
	readonly model: ChurnModel;
}

/** Most at stake first. Of each customer the model that answers for them tells; where it abstains, or there is none, the purchase model. */
export function rankWinBack(
	loaded: LoadedOrders,
	histories: readonly CustomerHistory[],
	worthModel: ClvModel,
	models: readonly ChurnInService[],
): {
	readonly atRisk: readonly AtRisk[];
	readonly shadow: {
		modelId: string;
		distance: number;
		customers: number;
	} | null;
} {
	const staged = models.map(({ info }) => info);
	const byId = new Map(models.map((one) => [one.info.id, one.model]));
	const shadow = models.find(({ info }) => info.stage === "shadow");
	const people = new Map(loaded.customers.map((one) => [one.id, one]));
	const atRisk: AtRisk[] = [];
	let distance = 0;
	let compared = 0;
	for (const history of histories) {
		const customer = people.get(history.id);
		const traits = customer && customerTraits(customer, loaded.to);
		if (!customer || !traits) continue;
		const { pAlive, worth } = worthIfBack(worthModel, history, horizonDays);
		const cells = traitCells(traits);
		const modelId = assignModel(staged, customer.id);
		const model = modelId === null ? undefined : byId.get(modelId);
		const told = model ? tell(model, cells) : null;
		const pGone = told ?? 1 - pAlive;
		const beside = shadow ? tell(shadow.model, cells) : null;
		if (beside !== null) {
			distance += Math.abs(beside - pGone);
			compared += 1;
		}
		if (pGone < leastGone) continue;
		atRisk.push({
			customer,
			history,
			cells,
			pGone,
			worth: worth ?? 0,
			modelId: told === null ? null : modelId,
		});
	}
	atRisk.sort(
		(a, b) =>
			b.pGone * b.worth - a.pGone * a.worth ||
			(a.customer.id < b.customer.id ? -1 : 1),
	);
	return {
		atRisk,
		shadow:
			shadow && compared > 0
				? {
						modelId: shadow.info.id,
						distance: distance / compared,
						customers: compared,
					}
				: null,
	};
}

/** Null where the model abstains. */
function tell(model: ChurnModel, cells: readonly string[]): number | null {
	const { row, refusal } = readCustomer(
		model,
		(name) => cells[columnNames.indexOf(name)],
		".",
	);
	return refusal === null ? probabilityOf(model, row) : null;
}
