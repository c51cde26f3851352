import type { Localised } from "@lotse/shared/contract/localised.ts";
import { createNoisyReport } from "@lotse/shared/contract/privacy.ts";
import { addNoise } from "@lotse/shared/trust/privacy/add-noise.ts";
import { noiseScale } from "@lotse/shared/trust/privacy/noise-scale.ts";
import { noiseWidth } from "@lotse/shared/trust/privacy/noise-width.ts";
import { serve } from "../../serve.ts";
import { noiseBudgetOf } from "../../services/governance/noise-budget-of.ts";
import { spendNoise } from "../../services/governance/spend-noise.ts";
import { currentPlan } from "../../services/ingest/current-plan.ts";

/** One person counts once in an event, and in so many of them at most. */
const bounds = { groups: 3, amount: 1 };

export const createNoisyReportFeature = serve(createNoisyReport)(
	async ({ input, caller, workspace, ports, language }) => {
		const { month, epsilonMicros, deltaPicos } = input;
		const dataset = `events:${month}`;
		const cost = { epsilonMicros, deltaPicos };
		const { plan } = await currentPlan(ports, caller.workspaceId);
		const names = plan.events.map(({ name }) => name).slice(0, 200);
		const spent = await spendNoise(ports, caller, dataset, cost);
		if (!spent.ok)
			return {
				ok: false,
				code: "unprocessable",
				detail: used(spent.left.epsilonMicros / 1e6)[language],
			};
		const [from, to] = monthBounds(month);
		const counts = await workspace.eventReport.people(
			{ from, to, names },
			bounds.groups,
		);
		const noise = noiseScale(bounds, cost);
		const rows = names.map((event) => ({
			event,
			people: addNoise(counts.get(event) ?? 0, noise, (length) =>
				ports.random.bytes(length),
			),
		}));
		return {
			ok: true,
			body: {
				...input,
				mechanism: noise.mechanism,
				eventsPerPerson: bounds.groups,
				rows,
				plusMinus: noiseWidth(noise, 0.95),
				budget: noiseBudgetOf(dataset, spent.budget.spent),
			},
		};
	},
);

function monthBounds(month: string): [number, number] {
	const [year = 0, number = 1] = month.split("-").map(Number);
	return [Date.UTC(year, number - 1), Date.UTC(year, number)];
}

const used = (left: number): Localised => ({
	de: `Das Rauschbudget dieses Monats reicht nicht mehr: Es bleiben ε = ${left}. Ein genauerer Bericht würde zu viel über Einzelne verraten; nehmen Sie ein kleineres ε oder einen anderen Monat.`,
	en: `This month’s noise budget no longer covers it: ε = ${left} is left. A more exact report would tell too much about single people; take a smaller ε or another month.`,
});
