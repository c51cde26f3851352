import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { customersMessages } from "../../messages/customers.ts";
import type { CustomerWorth } from "./worth.tsx";

/** Months of their own that are shown; more would not fit a screen. */
const shownMonths = [0, 1, 2, 5, 11];

/** Customers by the month they first bought: who came back, and what they brought. */
export function Cohorts({
	cohorts,
	currency,
}: {
	cohorts: CustomerWorth["cohorts"];
	currency: string | null;
}) {
	const text = useMessages(customersMessages);
	const format = useFormat();
	const money = (value: number) => format.money(value, currency);
	const newest = cohorts.slice(-12).toReversed();
	return (
		<div className="customers-cohorts">
			<h3>{text.cohorts}</h3>
			<DataTable
				caption={text.cohorts}
				captionHidden
				rows={newest}
				rowKey={({ start }) => start}
				columns={[
					{
						key: "start",
						label: text.cohort,
						cell: ({ start }) => format.month(`${start}-01`),
					},
					{
						key: "customers",
						label: text.customers,
						numeric: true,
						cell: ({ customers }) => format.number(customers),
					},
					...shownMonths.map((month) => ({
						key: `month ${month}`,
						label: text.month(month),
						numeric: true,
						cell: ({ months }: (typeof newest)[number]) => {
							const one = months.find((each) => each.month === month);
							return one === undefined ? (
								""
							) : (
								<>
									{format.percent(one.retained.value)}
									<small>
										{format.percent(one.retained.low)}–
										{format.percent(one.retained.high)}
									</small>
								</>
							);
						},
					})),
					{
						key: "brought",
						label: text.brought,
						numeric: true,
						cell: ({ months }) => {
							const last = months.at(-1);
							return last === undefined ? (
								""
							) : (
								<>
									{money(last.worth)}
									{last.worthInterval === null ? null : (
										<small>
											{text.span(
												money(last.worthInterval[0]),
												money(last.worthInterval[1]),
											)}
										</small>
									)}
								</>
							);
						},
					},
				]}
			/>
			<p className="lo-hint">{text.cohortsNote}</p>
		</div>
	);
}
