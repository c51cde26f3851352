import type { BudgetSuggestion } from "@lotse/shared/causal/budget/budget-suggestion.ts";
import type { MmmModel } from "@lotse/shared/causal/mmm/mmm-model.ts";
import type { Interval } from "@lotse/shared/causal/mmm/mmm-results.ts";
import { compareFlights } from "@lotse/shared/causal/review/compare-flights.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { plannerMessages } from "../../messages/planner.ts";
import { Field } from "../../parts/field.tsx";

type Compared = {
	readonly weeks: number;
	readonly spend: number;
	readonly rows: ReturnType<typeof compareFlights>;
};

/** The suggested money spread over weeks in three ways, with what falls after the last one; worked out on demand. */
export function Flights({
	model,
	suggestion,
}: {
	model: MmmModel;
	suggestion: BudgetSuggestion;
}) {
	const text = useMessages(plannerMessages);
	const format = useFormat();
	const [weeks, setWeeks] = useState(13);
	const [compared, setCompared] = useState<Compared | null>(null);
	const compare = () => {
		const plan = suggestion.channels.map(({ suggested }) =>
			new Array<number>(weeks).fill(suggested),
		);
		setCompared({
			weeks,
			spend: suggestion.total * weeks,
			rows: compareFlights(model, plan),
		});
	};
	const shown = ({ mean, q3, q97 }: Interval) =>
		`${format.number(mean)} (${format.number(q3)} – ${format.number(q97)})`;
	return (
		<section aria-labelledby="flights">
			<h3 id="flights">{text.flights}</h3>
			<p className="lo-quiet">{text.flightsLead}</p>
			<form
				className="inline-form"
				onSubmit={(event) => {
					event.preventDefault();
					compare();
				}}
			>
				<Field label={text.flightWeeks}>
					{(ids) => (
						<input
							{...ids}
							className="short"
							type="number"
							required
							min={2}
							max={52}
							value={weeks}
							onChange={(event) => {
								const value = Math.round(event.target.valueAsNumber);
								if (value >= 2 && value <= 52) setWeeks(value);
							}}
						/>
					)}
				</Field>
				<button type="submit" className="lo-button">
					{text.compare}
				</button>
			</form>
			<div role="status">
				{compared === null ? null : (
					<DataTable
						caption={text.flightUnit(
							model.spec.target,
							format.money(compared.spend, model.currency),
							compared.weeks,
						)}
						rows={compared.rows}
						rowKey={({ pattern }) => pattern}
						columns={[
							{
								key: "pattern",
								label: text.pattern,
								cell: ({ pattern }) => text.patterns[pattern],
							},
							{
								key: "window",
								label: text.inWindow,
								numeric: true,
								cell: ({ inWindow }) => shown(inWindow),
							},
							{
								key: "total",
								label: text.total,
								numeric: true,
								cell: ({ total }) => shown(total),
							},
						]}
					/>
				)}
			</div>
		</section>
	);
}
