import { unitTasks } from "@lotse/shared/contract/units.ts";
import { isHouseLanguage } from "@lotse/shared/language/generation/is-house-language.ts";
import { nameOfLanguage } from "@lotse/shared/language/generation/name-of-language.ts";
import type { ContentLanguage } from "@lotse/shared/language/generation/writing-material.ts";
import { writingTasks } from "@lotse/shared/language/generation/writing-tasks.ts";
import type { OtherLanguage } from "@lotse/shared/language/other-languages.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { writeMessages } from "../../messages/write.ts";
import { Field } from "../../parts/field.tsx";
import type { BriefFields } from "./brief-fields.ts";

type TextField = Exclude<
	keyof BriefFields,
	"task" | "language" | "sourceLanguage" | "useKnowledge"
>;

/** The short form of a brief; what a task does not need is not asked. */
export function BriefForm({
	fields,
	others,
	isPending,
	onChange,
	onWrite,
}: {
	fields: BriefFields;
	/** Languages beside German and English that translations may be in. */
	others: readonly OtherLanguage[];
	isPending: boolean;
	onChange: (fields: BriefFields) => void;
	onWrite: (fields: BriefFields) => void;
}) {
	const text = useMessages(writeMessages);
	const shown = use(LanguageContext);
	const set = (change: Partial<BriefFields>) =>
		onChange({ ...fields, ...change });
	const { task } = fields;
	const possible: readonly ContentLanguage[] =
		task === "localisation" ? ["de", "en", ...others] : ["de", "en"];
	const hasSource = task === "rewrite" || task === "localisation";
	const line = (name: TextField, label: string, hint?: string) => (
		<Field label={label} hint={hint}>
			{(ids) => (
				<input
					{...ids}
					type="text"
					maxLength={500}
					value={fields[name]}
					onChange={(event) => set({ [name]: event.target.value })}
				/>
			)}
		</Field>
	);
	const area = (name: TextField, label: string, hint: string, rows = 4) => (
		<Field label={label} hint={hint}>
			{(ids) => (
				<textarea
					{...ids}
					rows={rows}
					maxLength={20_000}
					value={fields[name]}
					onChange={(event) => set({ [name]: event.target.value })}
				/>
			)}
		</Field>
	);
	const options = (languages: readonly ContentLanguage[]) =>
		languages.map((one) => (
			<option key={one} value={one}>
				{nameOfLanguage(one)[shown]}
			</option>
		));
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				onWrite(fields);
			}}
		>
			<div className="field-row">
				<Field label={text.task}>
					{(ids) => (
						<select
							{...ids}
							value={task}
							onChange={(event) => {
								const chosen = unitTasks.find(
									(one) => one === event.target.value,
								);
								if (chosen)
									set({
										task: chosen,
										...(chosen === "localisation"
											? {}
											: { sourceLanguage: "" as const }),
										...(chosen === "localisation" ||
										isHouseLanguage(fields.language)
											? {}
											: { language: shown }),
									});
							}}
						>
							{unitTasks.map((one) => (
								<option key={one} value={one}>
									{writingTasks[one].name[shown]}
								</option>
							))}
						</select>
					)}
				</Field>
				<Field label={text.language}>
					{(ids) => (
						<select
							{...ids}
							value={fields.language}
							onChange={(event) => {
								const chosen = possible.find(
									(one) => one === event.target.value,
								);
								if (chosen) set({ language: chosen });
							}}
						>
							{options(possible)}
						</select>
					)}
				</Field>
				{task === "localisation" && others.length > 0 ? (
					<Field label={text.sourceLanguage}>
						{(ids) => (
							<select
								{...ids}
								value={fields.sourceLanguage}
								onChange={({ target }) =>
									set({
										sourceLanguage:
											possible.find((one) => one === target.value) ?? "",
									})
								}
							>
								<option value="">{text.houseLanguage}</option>
								{options(possible)}
							</select>
						)}
					</Field>
				) : null}
			</div>
			{hasSource ? area("source", text.source, text.sourceHint, 6) : null}
			{task === "hreflang" ? (
				area("alternates", text.alternates, text.alternatesHint)
			) : (
				<>
					<div className="field-row">
						{line("product", text.product, text.productHint)}
						{line("keywords", text.keywords, text.keywordsHint)}
					</div>
					{area("facts", text.facts, text.factsHint)}
				</>
			)}
			{task === "alt-text" || task === "attributes"
				? area("pictures", text.pictures, text.picturesHint, 3)
				: null}
			<details>
				<summary>{text.more}</summary>
				<div className="field-row">
					{line("goal", text.goal)}
					{line("audience", text.audience)}
				</div>
				<div className="field-row">
					{line("tone", text.tone, text.toneHint)}
					{line("evidence", text.evidence, text.evidenceHint)}
				</div>
				<div className="field-row">
					{line("mustHave", text.mustHave)}
					{line("forbidden", text.forbidden)}
				</div>
				<p className="check">
					<label>
						<input
							type="checkbox"
							checked={fields.useKnowledge}
							onChange={(event) => set({ useKnowledge: event.target.checked })}
						/>{" "}
						{text.useKnowledge}
					</label>
				</p>
			</details>
			<p>
				<button
					type="submit"
					className="lo-button lo-button-main"
					disabled={isPending}
				>
					{text.write}
				</button>
			</p>
		</form>
	);
}
