import type { Feature } from "@lotse/shared/profile/features/feature-set.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { segmentsMessages } from "../../messages/segments.ts";
import { Field } from "../../parts/field.tsx";
import type { DraftCondition } from "./rule-of.ts";

const comparisons = [
	"at-least",
	"at-most",
	"over",
	"under",
	"equal",
	"known",
	"unknown",
] as const;

/** Feature, comparison and value of one condition. */
export function ConditionRow({
	number,
	condition,
	features,
	onChange,
	onRemove,
}: {
	number: number;
	condition: DraftCondition;
	features: readonly Feature[];
	onChange: (next: DraftCondition) => void;
	/** Null for the only one. */
	onRemove: (() => void) | null;
}) {
	const text = useMessages(segmentsMessages);
	const language = use(LanguageContext);
	const { feature, is, value } = condition;
	const description = features.find(({ name }) => name === feature)
		?.description[language];
	return (
		<fieldset className="segment-condition">
			<legend>{text.condition(String(number))}</legend>
			<div className="segment-row">
				<Field label={text.feature} hint={description}>
					{(ids) => (
						<select
							{...ids}
							value={feature}
							onChange={(event) =>
								onChange({ ...condition, feature: event.target.value })
							}
						>
							{features.map(({ name, title }) => (
								<option key={name} value={name}>
									{title[language]}
								</option>
							))}
						</select>
					)}
				</Field>
				<Field label={text.is}>
					{(ids) => (
						<select
							{...ids}
							value={is}
							onChange={(event) =>
								onChange({
									...condition,
									is:
										comparisons.find((one) => one === event.target.value) ?? is,
								})
							}
						>
							{comparisons.map((one) => (
								<option key={one} value={one}>
									{text.comparisons[one]}
								</option>
							))}
						</select>
					)}
				</Field>
				{is === "known" || is === "unknown" ? null : (
					<Field label={text.value}>
						{(ids) => (
							<input
								{...ids}
								inputMode="decimal"
								required
								pattern="\s*-?[0-9]+([.,][0-9]+)?\s*"
								maxLength={20}
								value={value}
								onChange={(event) =>
									onChange({ ...condition, value: event.target.value })
								}
							/>
						)}
					</Field>
				)}
				{onRemove ? (
					<button
						type="button"
						className="lo-button lo-button-small"
						aria-label={text.remove(String(number))}
						onClick={onRemove}
					>
						×
					</button>
				) : null}
			</div>
		</fieldset>
	);
}
