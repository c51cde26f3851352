import { useState } from "react";
import { Field } from "../../parts/field.tsx";

/** Several short texts, one a line; empty lines are kept while typing and left out of the value. */
export function ListField({
	label,
	hint,
	value,
	error,
	onChange,
}: {
	label: string;
	hint: string;
	value: readonly string[];
	error?: string | undefined;
	onChange: (value: readonly string[]) => void;
}) {
	const [typed, setTyped] = useState(value.join("\n"));
	return (
		<Field label={label} hint={hint} error={error}>
			{(ids) => (
				<textarea
					{...ids}
					className="guide-list"
					rows={3}
					value={typed}
					onChange={(event) => {
						setTyped(event.target.value);
						onChange(
							event.target.value
								.split("\n")
								.map((line) => line.trim())
								.filter((line) => line !== ""),
						);
					}}
				/>
			)}
		</Field>
	);
}
