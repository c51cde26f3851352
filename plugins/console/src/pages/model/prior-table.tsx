import type { PriorComparison } from "@lotse/shared/causal/review/compare-with-priors.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { reportMessages } from "@lotse/shared/ui/model-report/report-messages.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { healthMessages } from "../../messages/health.ts";

/** Every parameter before and after the data, each with its 94 % interval, and how far the data moved it. */
export function PriorTable({ rows }: { rows: PriorComparison[] }) {
	const text = useMessages(healthMessages);
	const report = useMessages(reportMessages);
	const { number, percent } = useFormat();
	const range = ({ q3, q97 }: PriorComparison["prior"]) =>
		`${number(q3)} – ${number(q97)}`;
	return (
		<DataTable
			caption={text.priors}
			captionHidden
			rows={rows}
			rowKey={({ name }) => name}
			columns={[
				{
					key: "name",
					label: report.parameter,
					cell: ({ name }) => <code>{name}</code>,
				},
				{
					key: "prior",
					label: report.prior,
					numeric: true,
					cell: ({ prior }) => range(prior),
				},
				{
					key: "posterior",
					label: report.posterior,
					numeric: true,
					cell: ({ posterior }) => range(posterior),
				},
				{
					key: "moved",
					label: report.moved,
					numeric: true,
					cell: ({ moved }) => percent(moved),
				},
			]}
		/>
	);
}
