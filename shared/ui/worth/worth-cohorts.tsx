import type { CustomerWorth } from "../../contract/customers.ts";
import { DataTable } from "../data-table.tsx";
import { useFormat } from "../format/use-format.ts";
import { worthMessages } from "../messages/worth.ts";
import { useMessages } from "../use-messages.ts";
import { Ranged } from "./ranged.tsx";

/** Months of their own that are shown; more would not fit a screen. */
const shownMonths = [0, 1, 2, 5, 11];

/** Customers by the month they first bought: who came back, and what they brought. */
export function WorthCohorts({
	worth: { cohorts, currency },
}: {
	worth: CustomerWorth;
}) {
	const text = useMessages(worthMessages);
	const format = useFormat();
	const money = (value: number) => format.money(value, currency);
	const newest = cohorts.slice(-12).toReversed();
	if (newest.length === 0) return <p className="empty">{text.noCohorts}</p>;
	return (
		<>
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
								<Ranged range={one.retained} show={format.percent} />
							);
						},
					})),
					{
						key: "brought",
						label: text.brought,
						numeric: true,
						cell: ({ months }) => {
							const last = months.at(-1);
							if (last === undefined) return "";
							const [low, high] = last.worthInterval ?? [];
							return low === undefined || high === undefined ? (
								money(last.worth)
							) : (
								<Ranged range={{ value: last.worth, low, high }} show={money} />
							);
						},
					},
				]}
			/>
			<p className="lo-hint">{text.cohortsNote}</p>
		</>
	);
}
