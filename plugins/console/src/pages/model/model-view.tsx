import type { BudgetQuestion } from "@lotse/shared/causal/budget/budget-suggestion.ts";
import { includesRole } from "@lotse/shared/contract/access.ts";
import type { getModel } from "@lotse/shared/contract/budget.ts";
import type { Output } from "@lotse/shared/contract/route.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useRef, useState } from "react";
import { plannerMessages } from "../../messages/planner.ts";
import { useSession } from "../../session/use-session.ts";
import { Backtest } from "./backtest.tsx";
import { BudgetPlanner } from "./budget-planner.tsx";
import { ContributionHistory } from "./contribution-history.tsx";
import { Curves } from "./curves.tsx";
import { Frequencies } from "./frequencies.tsx";
import { HealthCard } from "./health-card.tsx";
import { NextTest } from "./next-test.tsx";
import { ParameterTable } from "./parameter-table.tsx";
import { Refit } from "./refit.tsx";
import { Returns } from "./returns.tsx";
import { useSuggestion } from "./use-suggestion.ts";
import { Verdict } from "./verdict.tsx";
import { Waterfall } from "./waterfall.tsx";
import "./model.css";

export type ModelReply = Output<(typeof getModel)["reply"]>;

/** The model from verdict to suggestion. The budget question lives here, so that the curves show what is suggested. */
export function ModelView({ summary, model, backtest, truth }: ModelReply) {
	const text = useMessages(plannerMessages);
	const format = useFormat();
	const { session } = useSession();
	const planner = useRef<HTMLElement>(null);
	const [question, setQuestion] = useState<BudgetQuestion>({});
	const result = useSuggestion(model, question);
	const spends = result.ok ? result.suggestion.channels : null;
	return (
		<>
			<Verdict
				summary={summary}
				model={model}
				onToBudget={() => {
					planner.current?.scrollIntoView();
					planner.current?.focus({ preventScroll: true });
				}}
			/>
			<p className="model-provenance">
				{text.provenance(
					format.day(model.dataWindow.from),
					format.day(model.dataWindow.to),
					format.number(model.dataWindow.weeks),
					summary.version,
					model.codeVersion,
				)}
			</p>
			<HealthCard model={model} backtest={backtest} />
			<Waterfall model={model} version={summary.version} />
			<Curves model={model} suggested={spends} />
			<Frequencies model={model} />
			<Returns model={model} truth={truth} />
			<ContributionHistory model={model} />
			<ParameterTable model={model} />
			<Backtest backtest={backtest} target={model.spec.target} />
			<section ref={planner} tabIndex={-1} aria-labelledby="plan">
				<BudgetPlanner
					summary={summary}
					model={model}
					question={question}
					result={result}
					onAsk={setQuestion}
				/>
			</section>
			{model.verdict.advice === "given" ? (
				<NextTest model={model} question={question} />
			) : null}
			{includesRole(session.member.role, "editor") ? (
				<Refit modelId={summary.id} />
			) : null}
		</>
	);
}
