import type { BudgetQuestion } from "@lotse/shared/causal/budget/budget-suggestion.ts";
import {
	type WeighedTests,
	weighTests,
} from "@lotse/shared/causal/budget/weigh-tests.ts";
import type { MmmModel } from "@lotse/shared/causal/mmm/mmm-model.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { modelMessages } from "../../messages/model.ts";
import { Field } from "../../parts/field.tsx";

/** Which geo test would improve the next split most; worked out on demand, for the question the planner shows. */
export function NextTest({
	model,
	question,
}: {
	model: MmmModel;
	question: BudgetQuestion;
}) {
	const text = useMessages(modelMessages);
	const [weeks, setWeeks] = useState(4);
	const [weighed, setWeighed] = useState<WeighedTests | null>(null);
	const [isPossible, setIsPossible] = useState(true);
	const work = () => {
		const result = weighTests(model, question, { weeks });
		setIsPossible(result.ok);
		setWeighed(result.ok ? result.weighed : null);
	};
	return (
		<section aria-labelledby="next-test">
			<h2 id="next-test">{text.tests}</h2>
			<p className="lo-quiet">{text.testsLead}</p>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					work();
				}}
			>
				<Field label={text.testWeeks}>
					{(ids) => (
						<input
							{...ids}
							className="short"
							type="number"
							required
							min={1}
							max={26}
							value={weeks}
							onChange={(event) => {
								const value = Math.round(event.target.valueAsNumber);
								if (value >= 1 && value <= 26) setWeeks(value);
							}}
						/>
					)}
				</Field>
				<p className="lo-actions">
					<button type="submit" className="lo-button">
						{text.weigh}
					</button>
				</p>
			</form>
			<div role="status">
				{isPossible ? null : <p className="problem">{text.testsNotNow}</p>}
				{weighed === null ? null : (
					<Answer weighed={weighed} target={model.spec.target} />
				)}
			</div>
		</section>
	);
}

function Answer({
	weighed,
	target,
}: {
	weighed: WeighedTests;
	target: string;
}) {
	const text = useMessages(modelMessages);
	const format = useFormat();
	const { regret, tests } = weighed;
	const [best] = tests;
	return (
		<>
			<p>
				{text.unknownCosts(`${format.number(regret.mean)} ${target}`)}{" "}
				{best !== undefined && best.value > 2 * best.mcse
					? text.bestTest(
							best.channel,
							text.designs[best.design],
							`${format.number(best.value)} ${target}`,
						)
					: text.noTest}
			</p>
			<DataTable
				caption={text.testTable(weighed.weeks)}
				rows={tests}
				rowKey={(test) => test.channel}
				columns={[
					{
						key: "channel",
						label: text.channel,
						cell: (test) => test.channel,
					},
					{
						key: "design",
						label: text.design,
						cell: (test) => text.designs[test.design],
					},
					{
						key: "value",
						label: text.testValue(target),
						numeric: true,
						cell: (test) =>
							`${format.number(test.value)} ± ${format.number(2 * test.mcse)}`,
					},
					{
						key: "share",
						label: text.shareOfUnknown,
						numeric: true,
						cell: (test) => format.percent(test.shareOfRegret),
					},
				]}
			/>
		</>
	);
}
