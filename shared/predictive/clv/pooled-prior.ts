import { portableLog } from "../../statistics/portable-log.ts";
import type { LogPrior } from "./find-mode.ts";
import type { PurchaseModel } from "./purchase-model.ts";

/**
 * What shops in general look like, for one that has too few customers to say: each parameter log-normal around the published fits of open
 * data (CDNOW's music buyers, donations): an order every few months, one in four who leaves after a purchase. A factor of e (2.7) either
 * way is one standard deviation, for times 1.5 times that; so a few hundred customers outweigh it.
 *
 * @param daysPerUnit length of the model's unit of time
 */
export function pooledPrior(
	model: PurchaseModel,
	daysPerUnit: number,
): LogPrior {
	return {
		centre: model.typical.map((typical, i) =>
			portableLog(model.inTime[i] ? typical / daysPerUnit : typical),
		),
		sd: model.inTime.map((inTime) => (inTime ? 1.5 : 1)),
	};
}
