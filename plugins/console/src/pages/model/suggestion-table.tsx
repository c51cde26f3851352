import type { BudgetSuggestion } from "@lotse/shared/causal/budget/budget-suggestion.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { modelMessages } from "../../messages/model.ts";

type Line = {
	channel: string;
	current: number;
	suggested: number;
	marginal: number | null;
	remarks: string[];
};

/** Channel by channel from today to the suggestion, and the proof that no better split exists within the limits. */
export function SuggestionTable({
	suggestion,
}: {
	suggestion: BudgetSuggestion;
}) {
	const text = useMessages(modelMessages);
	const format = useFormat();
	const { currency, proof } = suggestion;
	const money = (value: number) => format.money(value, currency);
	const lines: Line[] = suggestion.channels.map((channel) => ({
		channel: channel.channel,
		current: channel.current,
		suggested: channel.suggested,
		marginal: channel.marginalReturn,
		remarks: [
			...(channel.atLimit === "min" ? [text.atMin] : []),
			...(channel.atLimit === "max" ? [text.atMax] : []),
			...(channel.extrapolates ? [text.extrapolates] : []),
		],
	}));
	const sum: Line = {
		channel: text.sum,
		current: suggestion.currentTotal,
		suggested: suggestion.total,
		marginal: null,
		remarks: [],
	};
	const share = ({ current, suggested }: Line) =>
		current === 0 ? "" : format.signedPercent((suggested - current) / current);
	return (
		<>
			<DataTable
				caption={text.table}
				rows={[...lines, sum]}
				rowKey={(line, index) => `${index} ${line.channel}`}
				columns={[
					{ key: "channel", label: text.channel, cell: (line) => line.channel },
					{
						key: "current",
						label: text.today,
						numeric: true,
						cell: (line) => money(line.current),
					},
					{
						key: "suggested",
						label: text.suggested,
						numeric: true,
						cell: (line) => <strong>{money(line.suggested)}</strong>,
					},
					{ key: "change", label: text.change, numeric: true, cell: share },
					{
						key: "marginal",
						label: text.marginal,
						numeric: true,
						cell: (line) =>
							line.marginal === null ? "" : format.number(line.marginal),
					},
					{
						key: "remarks",
						label: text.remarks,
						cell: (line) => line.remarks.join(", "),
					},
				]}
			/>
			<details className="lo-details">
				<summary>{text.proof}</summary>
				<dl className="facts">
					<div>
						<dt>{text.kkt}</dt>
						<dd>{proof.kktResidual.toExponential(1)}</dd>
					</div>
					<div>
						<dt>{text.common}</dt>
						<dd>{format.number(proof.commonMarginalReturn)}</dd>
					</div>
					<div>
						<dt>{text.iterations}</dt>
						<dd>{format.number(proof.iterations)}</dd>
					</div>
					<div>
						<dt>{text.codeVersion}</dt>
						<dd>{suggestion.model.codeVersion}</dd>
					</div>
				</dl>
			</details>
		</>
	);
}
