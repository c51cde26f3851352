import type { BudgetGroup } from "@lotse/shared/causal/budget/budget-suggestion.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { plannerMessages } from "../../messages/planner.ts";
import { Field } from "../../parts/field.tsx";

const mostGroups = 15;

/** Limits that several channels share: each group with its channels and what they may spend together. */
export function GroupFields({
	groups,
	channels,
	onChange,
}: {
	groups: readonly BudgetGroup[];
	channels: readonly string[];
	onChange: (groups: BudgetGroup[]) => void;
}) {
	const text = useMessages(plannerMessages);
	const set = (at: number, group: BudgetGroup) =>
		onChange(groups.map((one, index) => (index === at ? group : one)));
	const taken = new Set(groups.flatMap((group) => group.channels));
	return (
		<fieldset>
			<legend>{text.groups}</legend>
			<p className="lo-hint">{text.groupsHint}</p>
			{groups.map((group, index) => (
				// A group has no other identity than its place; its name is being typed.
				<div key={String(index)} className="panel">
					<Field label={text.groupName}>
						{(ids) => (
							<input
								{...ids}
								required
								maxLength={120}
								value={group.name}
								onChange={(event) =>
									set(index, { ...group, name: event.target.value })
								}
							/>
						)}
					</Field>
					<div className="checks">
						{channels.map((channel) => {
							const isIn = group.channels.includes(channel);
							return (
								<label key={channel} className="check">
									<input
										type="checkbox"
										checked={isIn}
										disabled={!isIn && taken.has(channel)}
										onChange={() =>
											set(index, {
												...group,
												channels: isIn
													? group.channels.filter((one) => one !== channel)
													: [...group.channels, channel],
											})
										}
									/>
									{channel}
								</label>
							);
						})}
					</div>
					<div className="field-row">
						{(["min", "max"] as const).map((end) => (
							<Field
								key={end}
								label={end === "min" ? text.groupMin : text.groupMax}
							>
								{(ids) => (
									<input
										{...ids}
										className="short"
										type="number"
										min={0}
										step="any"
										value={group[end] ?? ""}
										onChange={({ target }) => {
											const { [end]: _, ...rest } = group;
											set(
												index,
												target.value === ""
													? rest
													: { ...rest, [end]: target.valueAsNumber },
											);
										}}
									/>
								)}
							</Field>
						))}
					</div>
					<button
						type="button"
						className="lo-button lo-button-small"
						onClick={() => onChange(groups.filter((_, at) => at !== index))}
					>
						{text.removeGroup(group.name)}
					</button>
				</div>
			))}
			{groups.length >= mostGroups ? null : (
				<button
					type="button"
					className="lo-button lo-button-small"
					onClick={() =>
						onChange([
							...groups,
							{
								name: text.newGroup(groups.length + 1),
								channels: channels
									.filter((channel) => !taken.has(channel))
									.slice(0, 1),
							},
						])
					}
				>
					{text.addGroup}
				</button>
			)}
		</fieldset>
	);
}
