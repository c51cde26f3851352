import type { BudgetQuestion } from "@lotse/shared/causal/budget/budget-suggestion.ts";
import type { BudgetTarget } from "@lotse/shared/causal/budget/budget-target.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { modelMessages } from "../../messages/model.ts";
import { Field } from "../../parts/field.tsx";

const kinds = ["roas", "marginal_roas", "cpa"] as const;

/** Whether a total is to be split, or as much is to be spent as still brings something; the latter with its value. */
export function GoalField({
	question,
	proposed,
	onAsk,
}: {
	question: BudgetQuestion;
	/** The value a newly chosen target starts from. */
	proposed: (kind: BudgetTarget["kind"]) => number;
	onAsk: (question: BudgetQuestion) => void;
}) {
	const text = useMessages(modelMessages);
	const { target, total, ...rest } = question;
	const choose = (chosen: string) => {
		const kind = kinds.find((one) => one === chosen);
		onAsk(
			kind === undefined
				? rest
				: { ...rest, target: { kind, value: proposed(kind) } },
		);
	};
	return (
		<>
			<Field label={text.goal}>
				{(ids) => (
					<select
						{...ids}
						value={target?.kind ?? "total"}
						onChange={(event) => choose(event.target.value)}
					>
						<option value="total">{text.goalTotal}</option>
						{kinds.map((kind) => (
							<option key={kind} value={kind}>
								{text.goals[kind]}
							</option>
						))}
					</select>
				)}
			</Field>
			{target === undefined ? null : (
				<Field label={text.goals[target.kind]} hint={text.goalHint}>
					{(ids) => (
						<input
							{...ids}
							className="short"
							type="number"
							min={0}
							step="any"
							value={target.value}
							onChange={(event) => {
								const value = event.target.valueAsNumber;
								if (value >= 0)
									onAsk({ ...rest, target: { ...target, value } });
							}}
						/>
					)}
				</Field>
			)}
		</>
	);
}
