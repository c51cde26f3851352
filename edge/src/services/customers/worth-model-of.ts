import { mostOrdersKept } from "@lotse/shared/contract/customers.ts";
import type { ClvModel } from "@lotse/shared/predictive/clv/clv-model.ts";
import { describeClvWarning } from "@lotse/shared/predictive/clv/describe-clv-warning.ts";
import { findWhale } from "@lotse/shared/predictive/clv/find-whale.ts";
import { fitClv } from "@lotse/shared/predictive/clv/fit-clv.ts";
import type { CustomerHistory } from "@lotse/shared/predictive/clv/purchase-histories.ts";
import type { WorkspaceStore } from "../../ports.ts";
import { artifactOf } from "./artifact-of.ts";
import type { LoadedOrders } from "./load-orders.ts";

/**
 * What tells the worth of customers: the active model of the registry; where there is none, one fitted on the spot (a tenth of a second for
 * thousands), so that a shop has figures from its first order on. With what should be known beside it.
 */
export async function worthModelOf(
	workspace: WorkspaceStore,
	histories: readonly CustomerHistory[],
	{
		leftOut,
		currency,
		isCut,
	}: Pick<LoadedOrders, "leftOut" | "currency" | "isCut">,
): Promise<{
	readonly model: ClvModel;
	readonly notes: { de: string; en: string }[];
}> {
	const active = (await workspace.registry.list()).find(
		({ kind, stage }) => kind === "clv" && stage === "active",
	);
	const stored = active ? await workspace.registry.get(active.id) : null;
	const kept = stored && artifactOf("clv", stored.artifact);
	const model = kept ?? fitNow(histories);
	const whale = findWhale(histories);
	const notes = model.warnings
		.filter(({ code }) => code !== "concentrated")
		.map(({ message }) => message);
	if (whale !== null)
		notes.unshift({
			de: describeClvWarning("concentrated", "Ein einziger Kunde", whale.share)
				.message.de,
			en: describeClvWarning("concentrated", "A single customer", whale.share)
				.message.en,
		});
	if (leftOut.length > 0) {
		const named = leftOut
			.map((one) => `${one.orders} ${one.currency}`)
			.join(", ");
		notes.unshift({
			de: `Nur Bestellungen in ${currency} zählen; ohne Wechselkurs bleiben draußen: ${named}.`,
			en: `Only orders in ${currency} count; without a rate of exchange left out are: ${named}.`,
		});
	}
	if (isCut) notes.unshift(cut);
	return { model, notes: notes.slice(0, 20) };
}

const cut = {
	de: `Es gibt mehr als ${mostOrdersKept} Bestellungen; gerechnet wird mit so vielen, nach Kundennummer genommen.`,
	en: `There are more than ${mostOrdersKept} orders; so many are counted, taken by customer number.`,
};

function fitNow(histories: readonly CustomerHistory[]): ClvModel {
	const fitted = fitClv(histories);
	if (!fitted.ok) throw new Error("the pooled prior always has a mode");
	return fitted.model;
}
