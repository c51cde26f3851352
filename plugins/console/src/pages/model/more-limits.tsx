import type { BudgetQuestion } from "@lotse/shared/causal/budget/budget-suggestion.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { plannerMessages } from "../../messages/planner.ts";
import { Field } from "../../parts/field.tsx";
import { GroupFields } from "./group-fields.tsx";

type Limit = NonNullable<BudgetQuestion["limits"]>[string];

/** What fewer people need: caps on contacts, limits that channels share, and how fast the way there may be. */
export function MoreLimits({
	question,
	channels,
	onLimit,
	onAsk,
}: {
	question: BudgetQuestion;
	channels: readonly {
		readonly name: string;
		readonly limit: Limit;
		/** Contacts a person today; null where the channel is not known by reach and frequency. */
		readonly contacts: number | null;
	}[];
	onLimit: (name: string, change: (limit: Limit) => Limit) => void;
	onAsk: (question: BudgetQuestion) => void;
}) {
	const text = useMessages(plannerMessages);
	const format = useFormat();
	const { groups = [], maxStep, ...rest } = question;
	const isUsed = groups.length > 0 || maxStep !== undefined;
	return (
		<details
			className="lo-details"
			open={isUsed || channels.some(({ contacts }) => contacts !== null)}
		>
			<summary>{text.more}</summary>
			{channels.map(({ name, limit, contacts }) =>
				contacts === null ? null : (
					<Field
						key={name}
						label={text.cap(name)}
						hint={text.capHint(format.number(contacts))}
					>
						{(ids) => (
							<input
								{...ids}
								className="short"
								type="number"
								min={1}
								step="any"
								value={limit.frequencyCap ?? ""}
								onChange={({ target }) =>
									onLimit(name, ({ frequencyCap: _, ...ends }) =>
										target.value === ""
											? ends
											: { ...ends, frequencyCap: target.valueAsNumber },
									)
								}
							/>
						)}
					</Field>
				),
			)}
			<Field label={text.step} hint={text.stepHint}>
				{(ids) => (
					<input
						{...ids}
						className="short"
						type="number"
						min={1}
						max={100}
						step="any"
						value={maxStep === undefined ? "" : round(100 * maxStep)}
						onChange={({ target }) => {
							const { maxStep: _, ...others } = question;
							const share = target.valueAsNumber / 100;
							if (target.value === "") onAsk(others);
							else if (share > 0 && share <= 1)
								onAsk({ ...others, maxStep: share });
						}}
					/>
				)}
			</Field>
			<GroupFields
				groups={groups}
				channels={channels.map(({ name }) => name)}
				onChange={(next) =>
					onAsk({
						...rest,
						...(maxStep === undefined ? {} : { maxStep }),
						...(next.length === 0 ? {} : { groups: next }),
					})
				}
			/>
		</details>
	);
}

/** Away with what a division by a hundred leaves behind. */
function round(percent: number): number {
	return Number(percent.toPrecision(6));
}
