import {
	saveWritingSettings,
	type TokenMeter,
	type WritingSettings,
} from "@lotse/shared/contract/writing.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { copySettingsMessages } from "../../messages/copy-settings.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { LanguageChoice } from "./language-choice.tsx";
import { PolicyTable } from "./policy-table.tsx";
import { PriceTable } from "./price-table.tsx";
import { readSettings, type SettingsFault } from "./read-settings.ts";
import { type SettingsDraft, settingsDraft } from "./settings-draft.ts";

const features = ["write", "feed", "eval"] as const;

/** Budgets, prices, guards and competitors' texts: for admins to set, for everyone to see. */
export function SettingsForm({
	saved,
	models,
	mayEdit,
	onSaved,
}: {
	saved: WritingSettings;
	models: TokenMeter["models"];
	mayEdit: boolean;
	onSaved: () => void;
}) {
	const text = useMessages(copySettingsMessages);
	const language = use(LanguageContext);
	const [draft, setDraft] = useState(() => settingsDraft(saved, language));
	const [faults, setFaults] = useState<Readonly<Record<string, SettingsFault>>>(
		{},
	);
	const [said, setSaid] = useState("");
	const { run, isPending, problem } = useAction(saveWritingSettings);
	const change = (part: Partial<SettingsDraft>) => {
		setDraft((last) => ({ ...last, ...part }));
		setSaid("");
	};
	const errorOf = (field: string) => {
		const fault = faults[field];
		return fault === undefined ? undefined : text.faults[fault];
	};
	const save = async () => {
		const read = readSettings(draft, language);
		setFaults(read.ok ? {} : read.faults);
		if (!read.ok) return;
		const answer = await run(read.settings);
		if (!answer.ok) return;
		setSaid(text.saved);
		onSaved();
	};
	return (
		<form
			className="settings-form"
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				void save();
			}}
		>
			<fieldset disabled={!mayEdit} className="plain">
				<legend className="lo-hidden">{text.title}</legend>
				<section aria-labelledby="budgets">
					<h2 id="budgets">{text.budgets}</h2>
					<p className="page-lead">{text.budgetsLead}</p>
					<div className="field-row">
						<Field
							label={text.tokensPerDay}
							hint={text.tokensPerDayHint}
							error={errorOf("tokensPerDay")}
						>
							{(ids) => (
								<input
									{...ids}
									inputMode="numeric"
									value={draft.tokensPerDay}
									onChange={({ target }) =>
										change({ tokensPerDay: target.value })
									}
								/>
							)}
						</Field>
						{features.map((feature) => (
							<Field
								key={feature}
								label={text.features[feature]}
								hint={text.featureHint}
								error={errorOf(feature)}
							>
								{(ids) => (
									<input
										{...ids}
										inputMode="numeric"
										value={draft.features[feature]}
										onChange={({ target }) =>
											change({
												features: {
													...draft.features,
													[feature]: target.value,
												},
											})
										}
									/>
								)}
							</Field>
						))}
					</div>
					{(["prefersCheaper", "usesExamples"] as const).map((name) => (
						<div key={name} className="settings-check">
							<label className="check">
								<input
									type="checkbox"
									aria-describedby={`${name}-hint`}
									checked={draft[name]}
									onChange={({ target }) => change({ [name]: target.checked })}
								/>
								{text[name]}
							</label>
							<p className="lo-hint" id={`${name}-hint`}>
								{text[`${name}Hint`]}
							</p>
						</div>
					))}
				</section>
				<PriceTable
					draft={draft}
					models={models}
					mayEdit={mayEdit}
					errorOf={errorOf}
					onChange={change}
				/>
				<PolicyTable
					policy={draft.policy}
					onChange={(policy) => change({ policy })}
				/>
				<LanguageChoice
					chosen={draft.languages}
					onChange={(languages) => change({ languages })}
				/>
				<Field
					label={text.competitors}
					hint={text.competitorsHint}
					error={errorOf("competitors")}
				>
					{(ids) => (
						<textarea
							{...ids}
							rows={4}
							value={draft.competitors}
							onChange={({ target }) => change({ competitors: target.value })}
						/>
					)}
				</Field>
			</fieldset>
			{problem ? <ProblemNotice problem={problem} /> : null}
			{mayEdit ? (
				<button
					type="submit"
					className="lo-button lo-button-main"
					disabled={isPending}
				>
					{text.save}
				</button>
			) : null}
			<p role="status" className={said === "" ? "lo-error" : "success"}>
				{said || (Object.keys(faults).length > 0 ? text.faulty : "")}
			</p>
		</form>
	);
}
