import type { BudgetSuggestion } from "@lotse/shared/causal/budget/budget-suggestion.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { modelMessages } from "../../messages/model.ts";
import { plannerMessages } from "../../messages/planner.ts";

/** Limits that channels share, and the way from today to the suggestion week by week; nothing where neither was asked for. */
export function RampTable({ suggestion }: { suggestion: BudgetSuggestion }) {
	const text = useMessages(plannerMessages);
	const words = useMessages(modelMessages);
	const format = useFormat();
	const { ramp, groups, channels, currency } = suggestion;
	const money = (value: number | null) =>
		value === null ? "–" : format.money(value, currency);
	return (
		<>
			{groups.length === 0 ? null : (
				<DataTable
					caption={text.groups}
					rows={groups}
					rowKey={({ name }) => name}
					columns={[
						{ key: "group", label: text.group, cell: ({ name }) => name },
						{
							key: "channels",
							label: text.channels,
							cell: (group) => group.channels.join(", "),
						},
						{
							key: "suggested",
							label: text.suggested,
							numeric: true,
							cell: ({ suggested }) => money(suggested),
						},
						{
							key: "limits",
							label: text.limits,
							numeric: true,
							cell: ({ min, max }) =>
								[
									...(min === null ? [] : [`${words.least} ${money(min)}`]),
									...(max === null ? [] : [`${words.atMost} ${money(max)}`]),
								].join(", "),
						},
					]}
				/>
			)}
			{ramp === null ? null : (
				<DataTable
					caption={text.ramp(format.percent(ramp.maxStep))}
					rows={ramp.weeks}
					rowKey={(_, index) => String(index)}
					columns={[
						{
							key: "week",
							label: text.week,
							numeric: true,
							cell: (week) => format.number(ramp.weeks.indexOf(week) + 1),
						},
						...channels.map(({ channel }, at) => ({
							key: channel,
							label: channel,
							numeric: true,
							cell: (week: readonly number[]) => money(week[at] ?? null),
						})),
					]}
				/>
			)}
		</>
	);
}
