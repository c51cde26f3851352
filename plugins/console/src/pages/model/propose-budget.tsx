import type { BudgetQuestion } from "@lotse/shared/causal/budget/budget-suggestion.ts";
import { includesRole } from "@lotse/shared/contract/access.ts";
import {
	type ModelSummary,
	proposeBudget,
} from "@lotse/shared/contract/budget.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { modelMessages } from "../../messages/model.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { goTo } from "../../routing/go-to.ts";
import { useAction } from "../../session/use-action.ts";
import { useSession } from "../../session/use-session.ts";

/** Makes a decision of the suggestion; the service computes it again from the same question. */
export function ProposeBudget({
	summary,
	question,
}: {
	summary: ModelSummary;
	question: Omit<BudgetQuestion, "draws">;
}) {
	const text = useMessages(modelMessages);
	const { session } = useSession();
	const [title, setTitle] = useState(() => text.proposeDefault(summary.name));
	const { run, isPending, problem } = useAction(proposeBudget);
	if (!includesRole(session.member.role, "editor"))
		return <p className="lo-notice">{text.proposeRole}</p>;
	const propose = async () => {
		const answer = await run({
			modelId: summary.id,
			title: title.trim(),
			...question,
		});
		if (answer.ok) goTo(`/decisions/${answer.value.id}`);
	};
	return (
		<form
			className="propose"
			onSubmit={(event) => {
				event.preventDefault();
				propose();
			}}
		>
			<Field label={text.proposeTitle} hint={text.proposeHint}>
				{(ids) => (
					<input
						{...ids}
						required
						maxLength={200}
						value={title}
						onChange={(event) => setTitle(event.target.value)}
					/>
				)}
			</Field>
			{problem ? <ProblemNotice problem={problem} /> : null}
			<button
				type="submit"
				className="lo-button lo-button-main"
				disabled={isPending}
			>
				{text.propose}
			</button>
		</form>
	);
}
