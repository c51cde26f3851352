import type { GuideProblem } from "@lotse/shared/contract/style-guide.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { use } from "react";
import { Field } from "../../parts/field.tsx";
import type { EntryField } from "./entry-field.ts";
import { ListField } from "./list-field.tsx";

/** The form of one entry. */
export function EntryForm<T>({
	entry,
	fields,
	problems,
	path,
	onChange,
}: {
	entry: T;
	fields: readonly EntryField<T>[];
	problems: readonly GuideProblem[];
	/** Where the entry stands in the guide, such as `terms.3`. */
	path: string;
	onChange: (entry: T) => void;
}) {
	const language = use(LanguageContext);
	const errorOf = (name: string): string | undefined => {
		const at = `${path}.${name}`;
		const found = problems.find(
			({ field }) => field === at || field.startsWith(`${at}.`),
		);
		return found && `${found.message[language]} ${found.fix[language]}`;
	};
	return (
		<div className="field-row">
			{fields.map((field) => (
				<OneField
					key={field.name}
					entry={entry}
					field={field}
					error={errorOf(field.name)}
					onChange={onChange}
				/>
			))}
		</div>
	);
}

function OneField<T>({
	entry,
	field,
	error,
	onChange,
}: {
	entry: T;
	field: EntryField<T>;
	error: string | undefined;
	onChange: (entry: T) => void;
}) {
	if (field.kind === "list")
		return (
			<ListField
				label={field.label}
				hint={field.hint}
				value={field.get(entry)}
				error={error}
				onChange={(value) => onChange(field.set(entry, value))}
			/>
		);
	if (field.kind === "flag")
		return (
			<label className="check">
				<input
					type="checkbox"
					checked={field.get(entry)}
					onChange={(event) => onChange(field.set(entry, event.target.checked))}
				/>
				{field.label}
			</label>
		);
	return (
		<Field label={field.label} error={error}>
			{(ids) => {
				const value = field.get(entry);
				const change = (event: { target: { value: string } }) =>
					onChange(field.set(entry, event.target.value));
				if (field.kind === "choice")
					return (
						<select {...ids} value={value} onChange={change}>
							{field.options.map(([option, label]) => (
								<option key={option} value={option}>
									{label}
								</option>
							))}
						</select>
					);
				if (field.kind === "long-text")
					return (
						<textarea
							{...ids}
							rows={2}
							maxLength={field.most}
							value={value}
							onChange={change}
						/>
					);
				return (
					<input
						{...ids}
						type={field.kind === "day" ? "date" : "text"}
						maxLength={field.most}
						value={value}
						onChange={change}
					/>
				);
			}}
		</Field>
	);
}
