import type {
	BudgetChannel,
	BudgetSuggestion,
} from "@lotse/shared/causal/budget/budget-suggestion.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { modelMessages } from "../../messages/model.ts";
import { plannerMessages } from "../../messages/planner.ts";
import type { AmountIntervals } from "./use-how-sure.ts";

type Line = {
	channel: string;
	current: number;
	suggested: number;
	marginal: number | null;
	frequency: BudgetChannel["frequency"];
	remarks: string[];
};

/** Channel by channel from today to the suggestion, and the proof that no better split exists within the limits. */
export function SuggestionTable({
	suggestion,
	target,
	intervals,
}: {
	suggestion: BudgetSuggestion;
	target: string;
	/** Null while they are worked out. */
	intervals: ReadonlyMap<string, AmountIntervals> | null;
}) {
	const more = useMessages(plannerMessages);
	const text = useMessages(modelMessages);
	const format = useFormat();
	const { currency, proof } = suggestion;
	const money = (value: number) => format.money(value, currency);
	const lines: Line[] = suggestion.channels.map((channel) => ({
		channel: channel.channel,
		current: channel.current,
		suggested: channel.suggested,
		marginal: channel.marginalReturn,
		frequency: channel.frequency,
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
		frequency: undefined,
		remarks: [],
	};
	const share = ({ current, suggested }: Line) =>
		current === 0 ? "" : format.signedPercent((suggested - current) / current);
	return (
		<>
			<DataTable
				caption={text.table(
					format.day(suggestion.model.dataWindow.from),
					format.day(suggestion.model.dataWindow.to),
				)}
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
						cell: (line) => {
							const own = intervals?.get(line.channel)?.best;
							return (
								<>
									<strong>{money(line.suggested)}</strong>
									{own === undefined ? null : (
										<small className="wrap">
											{" "}
											{more.best(money(own[0]), money(own[1]))}
										</small>
									)}
								</>
							);
						},
					},
					{ key: "change", label: text.change, numeric: true, cell: share },
					{
						key: "marginal",
						label: text.marginal(target),
						numeric: true,
						cell: (line) => {
							const own = intervals?.get(line.channel)?.marginal;
							return line.marginal === null ? (
								""
							) : (
								<>
									{format.number(line.marginal)}
									{own === undefined ? null : (
										<small className="wrap">
											{" "}
											{text.interval(
												format.number(own.q3),
												format.number(own.q97),
											)}
										</small>
									)}
								</>
							);
						},
					},
					...(lines.some(({ frequency }) => frequency !== undefined)
						? [
								{
									key: "frequency",
									label: more.frequency,
									numeric: true,
									cell: ({ frequency }: Line) =>
										frequency === undefined
											? ""
											: more.frequencyChange(
													format.number(frequency.current),
													format.number(frequency.suggested),
												),
								},
							]
						: []),
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
