import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { adsReportsMessages } from "../../messages/ads-reports.ts";
import type { Batch } from "./conversions.tsx";

/** What each part of an upload came to, and the reasons, counted. */
export function ConversionResult({ batches }: { batches: readonly Batch[] }) {
	const text = useMessages(adsReportsMessages);
	const format = useFormat();
	const reasons = Map.groupBy(
		batches.flatMap(({ withheld, refused }) => [...withheld, ...refused]),
		({ reason }) => reason,
	);
	const title = batches[0]?.dryRun ? text.dryResult : text.result;
	return (
		<div role="status">
			<DataTable
				caption={title}
				isStackedWhenNarrow
				rows={batches.map((batch, index) => ({ ...batch, part: index + 1 }))}
				rowKey={({ part }) => String(part)}
				columns={[
					{
						key: "part",
						label: text.batch,
						cell: ({ part }) => format.number(part),
					},
					{
						key: "accepted",
						label: text.accepted,
						numeric: true,
						cell: ({ accepted }) => format.number(accepted),
					},
					{
						key: "withheld",
						label: text.withheld,
						numeric: true,
						cell: ({ withheld }) => format.number(withheld.length),
					},
					{
						key: "refused",
						label: text.refused,
						numeric: true,
						cell: ({ refused }) => format.number(refused.length),
					},
					{
						key: "request",
						label: text.request,
						cell: ({ requestIds }) => <code>{requestIds.join(", ")}</code>,
					},
				]}
			/>
			{reasons.size === 0 ? null : (
				<>
					<h3>{text.why}</h3>
					<ul>
						{[...reasons].map(([reason, those]) => (
							<li key={reason}>
								{text.times(format.number(those.length), reason)}
							</li>
						))}
					</ul>
				</>
			)}
		</div>
	);
}
