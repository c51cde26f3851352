import type {
	BudgetQuestion,
	BudgetResult,
} from "@lotse/shared/causal/budget/budget-suggestion.ts";
import { currentSpend } from "@lotse/shared/causal/mmm/current-spend.ts";
import type { MmmModel } from "@lotse/shared/causal/mmm/mmm-model.ts";
import { usualFrequency } from "@lotse/shared/causal/mmm/usual-frequency.ts";
import type { ModelSummary } from "@lotse/shared/contract/budget.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { modelMessages } from "../../messages/model.ts";
import { plannerMessages } from "../../messages/planner.ts";
import { Expected } from "./expected.tsx";
import { Flights } from "./flights.tsx";
import { GoalField } from "./goal-field.tsx";
import { MoreLimits } from "./more-limits.tsx";
import { ProposeBudget } from "./propose-budget.tsx";
import { RampTable } from "./ramp-table.tsx";
import { SliderField } from "./slider-field.tsx";
import { SuggestionTable } from "./suggestion-table.tsx";
import { useHowSure } from "./use-how-sure.ts";

/** Total and limits to move, the best split within them, what to expect of it, and the way to a decision. */
export function BudgetPlanner({
	summary,
	model,
	question,
	result,
	onAsk,
}: {
	summary: ModelSummary;
	model: MmmModel;
	question: BudgetQuestion;
	result: BudgetResult;
	onAsk: (question: BudgetQuestion) => void;
}) {
	const text = useMessages(modelMessages);
	const more = useMessages(plannerMessages);
	const format = useFormat();
	const language = use(LanguageContext);
	const sure = useHowSure(
		model,
		question,
		result.ok ? result.suggestion : null,
	);
	if (model.verdict.advice === "withheld")
		return (
			<>
				<h2 id="plan">{text.plan}</h2>
				<div className="problem">
					<p>
						<strong>{text.withheld}</strong>
					</p>
					<ul>
						{(result.ok ? [] : result.problems).map((problem) => (
							<li key={problem.code}>
								{problem.message[language]} <em>{problem.fix[language]}</em>
							</li>
						))}
					</ul>
				</div>
			</>
		);
	const now = currentSpend(model);
	const nowTotal = now.reduce((sum, spend) => sum + spend, 0);
	const total = question.total ?? nowTotal;
	const channels = model.series.channels.map((series, index) => {
		const { name, spend } = series;
		const today = now[index] ?? 0;
		const limit: Limit = question.limits?.[name] ?? {
			min: today * 0.7,
			max: today * 1.3,
		};
		const contacts = usualFrequency(series)?.usual ?? null;
		return { name, today, limit, seen: Math.max(...spend), contacts };
	});
	const setLimit = (name: string, change: (limit: Limit) => Limit) =>
		onAsk({
			...question,
			limits: Object.fromEntries(
				channels.map((one) => [
					one.name,
					one.name === name ? change(one.limit) : one.limit,
				]),
			),
		});
	const money = (value: number) => format.money(value, model.currency);
	return (
		<>
			<h2 id="plan">{text.plan}</h2>
			<p className="lo-quiet">{text.planLead}</p>
			<div className="planner">
				<form
					className="planner-controls"
					onSubmit={(event) => event.preventDefault()}
				>
					<GoalField
						question={question}
						proposed={(kind) => {
							if (!result.ok) return 1;
							const { suggestion } = result;
							const roas =
								suggestion.expected.now.mean / suggestion.currentTotal;
							if (kind === "marginal_roas")
								return rounded(suggestion.proof.commonMarginalReturn);
							return rounded(kind === "cpa" ? 1 / roas : roas);
						}}
						onAsk={onAsk}
					/>
					{question.target === undefined ? (
						<SliderField
							label={`${text.total}${model.currency ? ` (${model.currency})` : ""}`}
							value={total}
							most={Math.max(2 * nowTotal, total)}
							onChange={(value) => onAsk({ ...question, total: value })}
						/>
					) : result.ok ? (
						<p>{text.goalReached(money(result.suggestion.total))}</p>
					) : null}
					<p className="lo-hint">
						{text.today}: {money(nowTotal)}
					</p>
					<h3>{text.limits}</h3>
					{channels.map(({ name, today, limit, seen }) => {
						const most = Math.max(2 * today, seen, limit.max, 1e-9);
						return (
							<fieldset key={name}>
								<legend>
									{name}{" "}
									<span className="lo-hint">
										{text.today}: {money(today)}
									</span>
								</legend>
								<div className="limit">
									<span aria-hidden="true">{text.least}</span>
									<SliderField
										label={text.leastOf(name)}
										hideLabel
										value={limit.min}
										most={most}
										onChange={(min) =>
											setLimit(name, (last) => ({ ...last, min }))
										}
									/>
								</div>
								<div className="limit">
									<span aria-hidden="true">{text.atMost}</span>
									<SliderField
										label={text.atMostOf(name)}
										hideLabel
										value={limit.max}
										most={most}
										onChange={(max) =>
											setLimit(name, (last) => ({ ...last, max }))
										}
									/>
								</div>
							</fieldset>
						);
					})}
					<MoreLimits
						question={question}
						channels={channels}
						onLimit={setLimit}
						onAsk={onAsk}
					/>
					<button type="button" className="lo-button" onClick={() => onAsk({})}>
						{text.reset}
					</button>
				</form>
				<div className="planner-result">
					<div role="status">
						{result.ok ? (
							<Expected
								suggestion={result.suggestion}
								target={model.spec.target}
								version={summary.version}
								regret={sure?.regret ?? null}
							/>
						) : (
							<div className="problem">
								<p>
									<strong>{text.problems}</strong>
								</p>
								<ul>
									{result.problems.map((problem) => (
										<li key={`${problem.code} ${problem.field}`}>
											{problem.message[language]}{" "}
											<em>{problem.fix[language]}</em>
										</li>
									))}
								</ul>
							</div>
						)}
					</div>
					{result.ok ? (
						<>
							<SuggestionTable
								suggestion={result.suggestion}
								target={model.spec.target}
								intervals={sure?.channels ?? null}
							/>
							<RampTable suggestion={result.suggestion} />
							<Flights model={model} suggestion={result.suggestion} />
							<p>
								<a href="#/ads">{more.toAccount}</a>
							</p>
							<ProposeBudget
								summary={summary}
								question={{
									total: result.suggestion.total,
									limits: Object.fromEntries(
										channels.map((one) => [one.name, one.limit]),
									),
									...(question.groups === undefined
										? {}
										: { groups: question.groups }),
									...(question.maxStep === undefined
										? {}
										: { maxStep: question.maxStep }),
								}}
							/>
						</>
					) : null}
				</div>
			</div>
		</>
	);
}

type Limit = NonNullable<BudgetQuestion["limits"]>[string];

/** Three digits: a place to start from, not a claim. */
function rounded(value: number): number {
	return Number(value.toPrecision(3));
}
