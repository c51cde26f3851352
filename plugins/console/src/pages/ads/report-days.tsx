import type {
	AdReport,
	getAdReport,
} from "@lotse/shared/contract/ads-accounts.ts";
import type { Output } from "@lotse/shared/contract/route.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { adsReportsMessages } from "../../messages/ads-reports.ts";
import { formatMicros } from "./format-micros.ts";

type Kept = Output<(typeof getAdReport)["reply"]>;
const mostLines = 200;

/** Each wanted day: read or missing, and its cost beside the account's own; below, the lines themselves. */
export function ReportDays({
	kept,
	wanted,
	report,
}: {
	kept: Kept;
	wanted: readonly string[];
	report: AdReport;
}) {
	const text = useMessages(adsReportsMessages);
	const language = use(LanguageContext);
	const format = useFormat();
	const money = (micros: number) =>
		formatMicros(micros, kept.currency, language);
	const rows = wanted.map((day) => ({
		day,
		line: kept.days.find((one) => one.day === day),
	}));
	const gaps = rows.filter(({ line }) => !line).map(({ day }) => day);
	if (kept.days.length === 0) return <p className="empty">{text.nothing}</p>;
	const own = kept.days.flatMap(({ accountCostMicros }) =>
		accountCostMicros === null ? [] : [accountCostMicros],
	);
	const sum = (values: readonly number[]) =>
		values.reduce((all, one) => all + one, 0);
	return (
		<>
			<p>
				{text.kept(
					format.number(kept.days.length),
					format.number(wanted.length),
				)}{" "}
				{gaps.length === 0
					? text.noGaps
					: text.gaps(gaps.map((day) => format.day(day)).join(", "))}{" "}
				{own.length === 0
					? ""
					: text.sum(
							money(sum(kept.days.map(({ costMicros }) => costMicros))),
							money(sum(own)),
						)}{" "}
				{report === "assets" ? text.assetsMore : ""}
			</p>
			<details>
				<summary>{text.byDay}</summary>
				<DataTable
					caption={text.reports}
					captionHidden
					isStackedWhenNarrow
					rows={rows}
					rowKey={({ day }) => day}
					columns={[
						{ key: "day", label: text.day, cell: ({ day }) => format.day(day) },
						{
							key: "rows",
							label: text.rows,
							numeric: true,
							cell: ({ line }) =>
								line ? format.number(line.rows) : <b>{text.missing}</b>,
						},
						{
							key: "cost",
							label: text.cost,
							numeric: true,
							cell: ({ line }) => (line ? money(line.costMicros) : "–"),
						},
						{
							key: "own",
							label: text.own,
							numeric: true,
							cell: ({ line }) =>
								line && line.accountCostMicros !== null
									? money(line.accountCostMicros)
									: "–",
						},
						{
							key: "difference",
							label: text.difference,
							numeric: true,
							cell: ({ line }) => {
								if (!line || line.accountCostMicros === null) return "–";
								const by = line.costMicros - line.accountCostMicros;
								return by === 0 ? text.same : money(by);
							},
						},
						{
							key: "read",
							label: text.readAt,
							cell: ({ line }) => (line ? format.instant(line.readAt) : "–"),
						},
					]}
				/>
			</details>
			<details>
				<summary>{text.lines}</summary>
				<DataTable
					caption={text.lines}
					captionHidden
					isStackedWhenNarrow
					rows={kept.rows.slice(0, mostLines)}
					rowKey={({ day, entityId }) => `${day} ${entityId}`}
					columns={[
						{ key: "day", label: text.day, cell: ({ day }) => format.day(day) },
						{ key: "entry", label: text.entry, cell: ({ label }) => label },
						{
							key: "cost",
							label: text.cost,
							numeric: true,
							cell: ({ costMicros }) => money(costMicros),
						},
						{
							key: "value",
							label: text.value,
							numeric: true,
							cell: ({ conversionsValue }) =>
								format.money(conversionsValue, kept.currency),
						},
					]}
				/>
			</details>
		</>
	);
}
