import { betaGeometric } from "./beta-geometric.ts";
import { bgBb } from "./bg-bb.ts";
import { paretoNbd } from "./pareto-nbd.ts";
import type { PurchaseModel, PurchaseModelName } from "./purchase-model.ts";

/** The models of purchases, by name. */
export const purchaseModels: Readonly<
	Record<PurchaseModelName, PurchaseModel>
> = {
	"bg-nbd": betaGeometric("bg-nbd"),
	"mbg-nbd": betaGeometric("mbg-nbd"),
	"pareto-nbd": paretoNbd,
	"bg-bb": bgBb,
};
