import type { Decision } from "@lotse/shared/contract/decisions.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { decisionPageMessages } from "../../messages/decision.ts";

type Change = Decision["proposal"]["changes"][number];

/** What is, what would be, and the difference where both are numbers. */
export function ProposalTable({ changes }: { changes: readonly Change[] }) {
	const text = useMessages(decisionPageMessages);
	const format = useFormat();
	const isNumeric = changes.every(
		({ from, to }) => typeof from === "number" && typeof to === "number",
	);
	const write = (value: string | number, unit: string) =>
		typeof value === "number" ? format.inUnitBriefly(value, unit) : value;
	const units = new Set(changes.map(({ unit }) => unit));
	const [unit = ""] = units.size === 1 ? units : [];
	const labelled = (label: string) =>
		unit === "" ? label : `${label} (${unit})`;
	const difference = ({ from, to, unit: own }: Change) => {
		if (typeof from !== "number" || typeof to !== "number") return "";
		const share =
			from === 0 ? "" : ` (${format.signedPercent((to - from) / from)})`;
		const currency = /^[A-Z]{3}\b/.exec(own)?.[0];
		const amount =
			currency === undefined
				? format.signed(to - from)
				: format.signedMoney(to - from, currency);
		return `${amount}${share}`;
	};
	return (
		<DataTable
			caption={text.proposalTable}
			captionHidden
			rows={changes}
			rowKey={(change, index) => `${index} ${change.name}`}
			columns={[
				{ key: "name", label: text.what, cell: (change) => change.name },
				{
					key: "from",
					label: labelled(text.from),
					numeric: isNumeric,
					cell: (change) => write(change.from, change.unit),
				},
				{
					key: "to",
					label: labelled(text.to),
					numeric: isNumeric,
					cell: (change) => <strong>{write(change.to, change.unit)}</strong>,
				},
				...(isNumeric
					? [
							{
								key: "change",
								label: text.change,
								numeric: true,
								cell: difference,
							},
						]
					: []),
			]}
		/>
	);
}
