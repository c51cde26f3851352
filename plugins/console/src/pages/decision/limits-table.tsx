import type { Decision } from "@lotse/shared/contract/decisions.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { decisionPageMessages } from "../../messages/decision.ts";

/** What the proposal had to stay within. */
export function LimitsTable({ limits }: { limits: Decision["limits"] }) {
	const text = useMessages(decisionPageMessages);
	const format = useFormat();
	if (limits.length === 0) return <p className="lo-quiet">{text.noLimits}</p>;
	const write = (value: number | null, unit: string) =>
		value === null ? text.noLimit : format.inUnit(value, unit);
	return (
		<DataTable
			caption={text.limits}
			captionHidden
			rows={limits}
			rowKey={(limit, index) => `${index} ${limit.name}`}
			columns={[
				{ key: "name", label: text.limit, cell: (limit) => limit.name },
				{
					key: "min",
					label: text.least,
					numeric: true,
					cell: (limit) => write(limit.min, limit.unit),
				},
				{
					key: "max",
					label: text.atMost,
					numeric: true,
					cell: (limit) => write(limit.max, limit.unit),
				},
			]}
		/>
	);
}
