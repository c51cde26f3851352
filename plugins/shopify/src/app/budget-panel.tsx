import { suggestBudget } from "@lotse/shared/causal/budget/suggest-budget.ts";
import { currentSpend } from "@lotse/shared/causal/mmm/current-spend.ts";
import type { MmmModel } from "@lotse/shared/causal/mmm/mmm-model.ts";
import { responseCurves } from "@lotse/shared/causal/mmm/response-curves.ts";
import {
	getModel,
	listModels,
	type ModelSummary,
} from "@lotse/shared/contract/budget.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { ResponseCurve } from "@lotse/shared/ui/response-curve.tsx";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useDeferredValue, useId, useMemo, useState } from "react";
import { appWords } from "./app-words.ts";
import type { AppWorld } from "./app-world.ts";
import { BudgetResult } from "./budget-result.tsx";
import { budgetWords } from "./budget-words.ts";
import { useAsked } from "./use-asked.ts";

const nothing = {};

/** Where the next euro should go, by the newest model that gives advice: computed here as it is in the console, proposed the same way. */
export function BudgetPanel({ world }: { world: AppWorld }) {
	const text = useMessages(budgetWords);
	const listed = useAsked(world, listModels, nothing);
	const [chosen, setChosen] = useState<string | null>(null);
	const models = listed?.models ?? [];
	const modelId =
		chosen ??
		(models.find(({ advice }) => advice === "given") ?? models[0])?.id ??
		null;
	const asked = useMemo(
		() => (modelId === null ? null : { modelId }),
		[modelId],
	);
	const answer = useAsked(world, getModel, asked);
	const id = useId();
	if (listed === undefined) return <p>{world.say(appWords.loading)}</p>;
	if (listed === null || answer === null)
		return <p>{world.say(appWords.noAnswer)}</p>;
	if (modelId === null)
		return (
			<section aria-labelledby="budget-none">
				<h2 id="budget-none">{text.none}</h2>
				<p>{text.noneLead}</p>
				<p>
					<a
						className="lo-button"
						href="/#/budget"
						target="_blank"
						rel="noopener"
					>
						{text.console}
					</a>
				</p>
			</section>
		);
	return (
		<>
			<p>
				<label htmlFor={id}>{text.model}</label>{" "}
				<select
					id={id}
					value={modelId}
					onChange={(event) => setChosen(event.target.value)}
				>
					{models.map((model) => (
						<option key={model.id} value={model.id}>
							{model.name}
						</option>
					))}
				</select>
			</p>
			{answer === undefined ? (
				<p>{world.say(appWords.loading)}</p>
			) : (
				<Model
					key={modelId}
					world={world}
					summary={answer.summary}
					model={answer.model}
				/>
			)}
		</>
	);
}

function Model({
	world,
	summary,
	model,
}: {
	world: AppWorld;
	summary: ModelSummary;
	model: MmmModel;
}) {
	const text = useMessages(budgetWords);
	const format = useFormat();
	const today = useMemo(
		() => currentSpend(model).reduce((sum, spend) => sum + spend, 0),
		[model],
	);
	const [total, setTotal] = useState(today);
	const asked = useDeferredValue(total);
	const result = useMemo(
		() => suggestBudget(model, { total: asked }),
		[model, asked],
	);
	const curves = useMemo(() => responseCurves(model), [model]);
	const id = useId();
	const { verdict, dataWindow, currency } = model;
	return (
		<>
			<section aria-labelledby="budget-verdict">
				<h2 id="budget-verdict">{world.say(verdict.headline)}</h2>
				<ul>
					{verdict.reasons.map((reason) => (
						<li key={reason.en}>{world.say(reason)}</li>
					))}
				</ul>
				<p className="lo-quiet">
					{text.data(
						format.day(dataWindow.from),
						format.day(dataWindow.to),
						dataWindow.weeks,
					)}
				</p>
			</section>
			<section aria-labelledby="budget-plan">
				<h2 id="budget-plan">{text.suggestion}</h2>
				{verdict.advice === "withheld" ? (
					<p className="lo-notice">{text.withheld}</p>
				) : (
					<>
						<p className="lo-quiet">{text.lead}</p>
						<p className="lotse-field">
							<label htmlFor={id}>
								{text.total(currency ? ` (${currency})` : "")}
							</label>
							<input
								id={id}
								type="number"
								min={0}
								step="any"
								value={Number(total.toPrecision(6))}
								onChange={(event) => {
									const value = event.target.valueAsNumber;
									if (value >= 0) setTotal(value);
								}}
							/>
							<span className="lo-hint">
								{text.today}: {format.money(today, currency)}
							</span>
						</p>
					</>
				)}
				<BudgetResult
					world={world}
					summary={summary}
					target={model.spec.target}
					result={result}
				/>
			</section>
			<section aria-labelledby="budget-curves">
				<h2 id="budget-curves">{text.curves}</h2>
				<div className="lotse-charts">
					{curves.map((curve) => (
						<ResponseCurve
							key={curve.channel}
							curve={curve}
							target={model.spec.target}
							suggestedSpend={
								result.ok
									? (result.suggestion.channels.find(
											({ channel }) => channel === curve.channel,
										)?.suggested ?? null)
									: null
							}
						/>
					))}
				</div>
			</section>
		</>
	);
}
