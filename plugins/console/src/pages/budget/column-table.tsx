import type { GuessedColumn } from "@lotse/shared/causal/mmm/guess-columns.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { budgetMessages } from "../../messages/budget.ts";
import {
	columnMapping,
	columnRoles,
	type MappedColumn,
} from "./column-mapping.ts";

/** One line a column: its name, its first cells, and what it means. */
export function ColumnTable({
	columns,
	mapping,
	onChange,
}: {
	columns: readonly GuessedColumn[];
	mapping: readonly MappedColumn[];
	onChange: (mapping: MappedColumn[]) => void;
}) {
	const text = useMessages(budgetMessages);
	const numbers = columns.filter(({ kind }) => kind === "number");
	const setCost = (name: string, cost: string) =>
		onChange(
			mapping.map((one) =>
				one.name === name ? { ...one, cost: cost === "" ? null : cost } : one,
			),
		);
	return (
		<DataTable
			caption={text.columns}
			captionHidden
			isStackedWhenNarrow
			rows={columns}
			rowKey={(column) => column.name}
			columns={[
				{ key: "name", label: text.column, cell: (column) => column.name },
				{
					key: "samples",
					label: text.firstRows,
					cell: (column) => (
						<span className="samples">
							{column.samples.slice(0, 4).map((sample, index) => (
								<code key={`${index} ${sample}`}>
									{sample === "" ? "–" : sample}
								</code>
							))}
							{column.missing === 0 ? null : (
								<span className="lo-quiet">{text.empty(column.missing)}</span>
							)}
						</span>
					),
				},
				{
					key: "role",
					label: text.meaning,
					cell: (column) => {
						const mapped = mapping.find(({ name }) => name === column.name);
						if (mapped === undefined) return null;
						return (
							<span className="role">
								<select
									aria-label={text.meaningOf(column.name)}
									value={mapped.role}
									onChange={(event) => {
										const role = columnRoles.find(
											(one) => one === event.target.value,
										);
										if (role)
											onChange(
												columnMapping.assign(mapping, column.name, role),
											);
									}}
								>
									{columnRoles.map((role) => (
										<option key={role} value={role}>
											{text.role[role]}
										</option>
									))}
								</select>
								{mapped.role === "channel" ? (
									<select
										aria-label={text.costOf(column.name)}
										value={mapped.cost ?? ""}
										onChange={(event) =>
											setCost(column.name, event.target.value)
										}
									>
										<option value="">{text.costHere}</option>
										{numbers
											.filter(({ name }) => name !== column.name)
											.map(({ name }) => (
												<option key={name} value={name}>
													{text.costIn(name)}
												</option>
											))}
									</select>
								) : null}
								{mapped.role === "channel" && numbers.length >= 4 ? (
									<ReachFields
										mapped={mapped}
										numbers={numbers.map(({ name }) => name)}
										onChange={(reach) =>
											onChange(
												columnMapping.setReach(mapping, column.name, reach),
											)
										}
									/>
								) : null}
							</span>
						);
					},
				},
			]}
		/>
	);
}

/** Where people reached and contacts a person stand, for a channel that is known by both. */
function ReachFields({
	mapped: { name, reach },
	numbers,
	onChange,
}: {
	mapped: MappedColumn;
	numbers: readonly string[];
	onChange: (reach: MappedColumn["reach"]) => void;
}) {
	const text = useMessages(budgetMessages);
	const others = numbers.filter((one) => one !== name);
	const options = (words: (column: string) => string) =>
		others.map((one) => (
			<option key={one} value={one}>
				{words(one)}
			</option>
		));
	return (
		<>
			<select
				aria-label={text.reachOf(name)}
				value={reach?.reach ?? ""}
				onChange={({ target: { value } }) => {
					const frequency = others.find((one) => one !== value);
					onChange(
						value === "" || frequency === undefined
							? null
							: {
									reach: value,
									frequency:
										reach === null || reach.frequency === value
											? frequency
											: reach.frequency,
								},
					);
				}}
			>
				<option value="">{text.reachNone}</option>
				{options(text.reachIn)}
			</select>
			{reach === null ? null : (
				<select
					aria-label={text.frequencyOf(name)}
					value={reach.frequency}
					onChange={({ target: { value } }) =>
						onChange({ ...reach, frequency: value })
					}
				>
					{options(text.frequencyIn)}
				</select>
			)}
		</>
	);
}
