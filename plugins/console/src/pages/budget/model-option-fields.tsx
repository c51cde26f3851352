import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { budgetMessages } from "../../messages/budget.ts";
import { Field } from "../../parts/field.tsx";
import type { ModelOptions } from "./column-mapping.ts";

type Options = ModelOptions & { origins: number };

const numbers = [
	{ key: "yearly", min: 0, max: 10, label: "yearly", hint: "yearlyHint" },
	{ key: "maxLag", min: 1, max: 26, label: "maxLag", hint: "maxLagHint" },
	{ key: "origins", min: 0, max: 3, label: "origins", hint: "originsHint" },
] as const;

/** Each part of the model and what it may be, the default first. */
const parts = {
	adstock: [
		"geometric",
		"delayed",
		"binomial",
		"weibull_pdf",
		"weibull_cdf",
		"none",
	],
	saturation: ["logistic", "hill", "michaelis_menten", "tanh", "root", "none"],
	trend: ["none", "linear", "piecewise"],
	holidays: ["none", "DE", "AT", "CH", "FR", "GB", "US", "IT", "ES", "NL"],
	noise: ["normal", "student_t"],
} as const satisfies { readonly [part: string]: readonly string[] };
type Part = keyof typeof parts;

/** Currency, and behind a disclosure what few need to change. */
export function ModelOptionFields({
	options,
	onChange,
}: {
	options: Options;
	onChange: (options: Options) => void;
}) {
	const text = useMessages(budgetMessages);
	const isCurrency = /^([A-Z]{3})?$/.test(options.currency);
	return (
		<>
			<Field
				label={text.currency}
				hint={text.currencyHint}
				error={isCurrency ? undefined : text.currencyBad}
			>
				{(ids) => (
					<input
						{...ids}
						className="short"
						maxLength={3}
						autoCapitalize="characters"
						value={options.currency}
						onChange={(event) =>
							onChange({
								...options,
								currency: event.target.value.toUpperCase(),
							})
						}
					/>
				)}
			</Field>
			<details className="lo-details">
				<summary>{text.more}</summary>
				<div className="field-row">
					{numbers.map(({ key, min, max, label, hint }) => (
						<Field key={key} label={text[label]} hint={text[hint]}>
							{(ids) => (
								<input
									{...ids}
									type="number"
									min={min}
									max={max}
									value={options[key]}
									onChange={(event) => {
										const value = Math.round(event.target.valueAsNumber);
										if (value >= min && value <= max)
											onChange({ ...options, [key]: value });
									}}
								/>
							)}
						</Field>
					))}
					{(Object.keys(parts) as Part[]).map((part) => (
						<Field key={part} label={text.parts[part]}>
							{(ids) => (
								<select
									{...ids}
									value={options[part] ?? parts[part][0]}
									onChange={({ target: { value } }) => {
										const { [part]: _, ...rest } = options;
										onChange(
											value === parts[part][0]
												? rest
												: { ...rest, [part]: value },
										);
									}}
								>
									{parts[part].map((kind) => (
										<option key={kind} value={kind}>
											{text.kinds[kind]}
										</option>
									))}
								</select>
							)}
						</Field>
					))}
				</div>
			</details>
		</>
	);
}
