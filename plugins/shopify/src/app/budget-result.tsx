import type {
	BudgetSuggestion,
	BudgetResult as Result,
} from "@lotse/shared/causal/budget/budget-suggestion.ts";
import {
	type ModelSummary,
	proposeBudget,
} from "@lotse/shared/contract/budget.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { IntervalPlot } from "@lotse/shared/ui/interval-plot.tsx";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import type { AppWorld } from "./app-world.ts";
import { budgetWords } from "./budget-words.ts";

/** A split with what to expect of it, or why there is none. */
export function BudgetResult({
	world,
	summary,
	target,
	result,
}: {
	world: AppWorld;
	summary: ModelSummary;
	/** What the model counts, as the data call it. */
	target: string;
	result: Result;
}) {
	const text = useMessages(budgetWords);
	if (!result.ok)
		return (
			<div role="status">
				<p>
					<strong>{text.problems}</strong>
				</p>
				<ul>
					{result.problems.map((problem) => (
						<li key={`${problem.code} ${problem.field}`}>
							{world.say(problem.message)} <em>{world.say(problem.fix)}</em>
						</li>
					))}
				</ul>
			</div>
		);
	const { suggestion } = result;
	return (
		<>
			<Expected suggestion={suggestion} target={target} world={world} />
			<Split suggestion={suggestion} />
			<Propose world={world} summary={summary} total={suggestion.total} />
		</>
	);
}

function Expected({
	suggestion,
	target,
	world,
}: {
	suggestion: BudgetSuggestion;
	target: string;
	world: AppWorld;
}) {
	const text = useMessages(budgetWords);
	const format = useFormat();
	const { expected, pBetter, notes, alreadyBest } = suggestion;
	// A share of draws: all of them is not certainty, none is not impossibility.
	const chance =
		pBetter > 0.99
			? text.nearlySure(format.percent(0.99))
			: pBetter < 0.01
				? text.nearlyNever(format.percent(0.01))
				: format.percent(pBetter);
	const rows = [
		[text.now, expected.now],
		[text.same, expected.sameSplit],
		[text.suggested, expected.suggested],
	] as const;
	return (
		<>
			<IntervalPlot
				title={text.expected}
				unit={target}
				rows={rows.map(([label, { mean, q3, q97 }]) => ({
					label,
					value: mean,
					interval: [q3, q97],
				}))}
			/>
			<p role="status">{text.better(chance)}</p>
			{alreadyBest ? <p className="lo-notice">{text.alreadyBest}</p> : null}
			{notes.length === 0 ? null : (
				<ul>
					{notes.map((note) => (
						<li key={note.en}>{world.say(note)}</li>
					))}
				</ul>
			)}
		</>
	);
}

function Split({ suggestion }: { suggestion: BudgetSuggestion }) {
	const text = useMessages(budgetWords);
	const format = useFormat();
	const money = (value: number) => format.money(value, suggestion.currency);
	return (
		<>
			<h3>{text.table}</h3>
			<DataTable
				caption={text.table}
				captionHidden
				isStackedWhenNarrow
				rows={suggestion.channels}
				rowKey={({ channel }) => channel}
				columns={[
					{
						key: "channel",
						label: text.channel,
						cell: ({ channel, extrapolates }) => (
							<>
								{channel} {extrapolates ? <small>{text.highest}</small> : null}
							</>
						),
					},
					{
						key: "current",
						label: text.today,
						numeric: true,
						cell: ({ current }) => money(current),
					},
					{
						key: "suggested",
						label: text.suggested,
						numeric: true,
						cell: ({ suggested }) => <strong>{money(suggested)}</strong>,
					},
					{
						key: "change",
						label: text.change,
						numeric: true,
						cell: ({ current, change }) =>
							current === 0 ? "" : format.signedPercent(change / current),
					},
					{
						key: "marginal",
						label: text.marginal,
						numeric: true,
						cell: ({ marginalReturn }) => format.number(marginalReturn),
					},
				]}
			/>
		</>
	);
}

function Propose({
	world,
	summary,
	total,
}: {
	world: AppWorld;
	summary: ModelSummary;
	total: number;
}) {
	const text = useMessages(budgetWords);
	const [isPending, setPending] = useState(false);
	const [decisionId, setDecisionId] = useState<string | null>(null);
	const propose = async () => {
		setPending(true);
		const made = await world.ask(proposeBudget, {
			modelId: summary.id,
			title: text.proposeTitle(summary.name).slice(0, 200),
			total,
		});
		setPending(false);
		setDecisionId(made?.id ?? null);
	};
	if (decisionId !== null)
		return (
			<p role="status" className="lo-notice">
				{text.proposed}{" "}
				<a href={`/#/decisions/${decisionId}`} target="_blank" rel="noopener">
					{text.decision}
				</a>
			</p>
		);
	return (
		<button
			type="button"
			className="lo-button lo-button-main"
			disabled={isPending}
			onClick={() => void propose()}
		>
			{text.propose}
		</button>
	);
}
