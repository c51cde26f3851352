import type { MmmModel } from "@lotse/shared/causal/mmm/mmm-model.ts";
import type { SimulatedTruth } from "@lotse/shared/contract/budget.ts";
import {
	IntervalPlot,
	type IntervalRow,
} from "@lotse/shared/ui/interval-plot.tsx";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { memo } from "react";
import { modelMessages } from "../../messages/model.ts";

/** Contribution and return of every channel with intervals, beside the truth where the data were simulated. */
export const Returns = memo(function Returns({
	model,
	truth,
}: {
	model: MmmModel;
	truth: SimulatedTruth | null;
}) {
	const text = useMessages(modelMessages);
	const rows = (quantity: "roas" | "contribution"): IntervalRow[] =>
		model.spec.channels.flatMap((channel) => {
			const row = model.summary.find(
				({ name }) => name === `${quantity}[${channel}]`,
			);
			if (row === undefined) return [];
			const known = truth?.channels.find(({ name }) => name === channel);
			return [
				{
					label: channel,
					value: row.mean,
					interval: [row.q3, row.q97] as const,
					...(known === undefined ? {} : { truth: known[quantity] }),
				},
			];
		});
	const { target } = model.spec;
	return (
		<section aria-labelledby="returns">
			<h2 id="returns">{text.returns}</h2>
			{truth === null ? null : <p className="lo-notice">{text.truthNote}</p>}
			<div className="chart-grid chart-grid-wide">
				<IntervalPlot
					title={text.contributionTitle}
					unit={text.contributionUnit(target)}
					rows={rows("contribution")}
				/>
				<IntervalPlot
					title={text.roasTitle}
					unit={text.roasUnit(target)}
					rows={rows("roas")}
				/>
			</div>
		</section>
	);
});
