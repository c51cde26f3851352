import type { Decision, Evidence } from "@lotse/shared/contract/decisions.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { decisionPageMessages } from "../../messages/decision.ts";
import { Field } from "../../parts/field.tsx";
import { parseTypedNumber } from "../../parts/parse-typed-number.ts";
import { useSession } from "../../session/use-session.ts";

type Draft = {
	title: string;
	summary: string;
	hasNumber: boolean;
	value: string;
	low: string;
	high: string;
	unit: string;
	from: string;
	to: string;
};
type Flaw = "interval" | "number" | "window";

/** What then happened, as measured evidence: a number needs its interval, words alone need none. */
export function OutcomeForm({
	decision,
	isPending,
	onCancel,
	onSave,
}: {
	decision: Decision;
	isPending: boolean;
	onCancel: () => void;
	onSave: (note: string, outcome: Evidence) => void;
}) {
	const text = useMessages(decisionPageMessages);
	const language = use(LanguageContext);
	const { session } = useSession();
	const [draft, setDraft] = useState<Draft>({
		title: "",
		summary: "",
		hasNumber: true,
		value: "",
		low: "",
		high: "",
		unit:
			decision.question === "where-next-euro"
				? session.workspace.currency
				: "probability",
		from: "",
		to: "",
	});
	const [flaw, setFlaw] = useState<Flaw | null>(null);
	const change = (part: Partial<Draft>) => {
		setDraft((last) => ({ ...last, ...part }));
		setFlaw(null);
	};
	const save = () => {
		const [value, low, high] = [draft.value, draft.low, draft.high].map(
			(typed) => parseTypedNumber(typed, language),
		);
		const hasWindow = draft.from !== "" && draft.to !== "";
		const isNumber = value != null && low != null && high != null;
		if (hasWindow && draft.to < draft.from) return setFlaw("window");
		if (draft.hasNumber && !isNumber) return setFlaw("number");
		if (draft.hasNumber && isNumber && !(low <= value && value <= high))
			return setFlaw("interval");
		onSave("", {
			kind: "measured",
			title: draft.title.trim(),
			summary: draft.summary.trim(),
			estimate:
				draft.hasNumber && isNumber
					? {
							value,
							interval: [low, high],
							level: 0.94,
							unit: draft.unit.trim(),
						}
					: null,
			dataWindow: hasWindow ? { from: draft.from, to: draft.to } : null,
			modelVersion: "entered-by-hand",
			codeVersion: "console",
		});
	};
	const numberField = (name: "value" | "low" | "high", label: string) => (
		<Field label={label}>
			{(ids) => (
				<input
					{...ids}
					inputMode="decimal"
					required
					value={draft[name]}
					onChange={(event) => change({ [name]: event.target.value })}
				/>
			)}
		</Field>
	);
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				save();
			}}
		>
			<Field label={text.outcomeTitle} hint={text.outcomeTitleHint}>
				{(ids) => (
					<input
						{...ids}
						required
						maxLength={200}
						value={draft.title}
						onChange={(event) => change({ title: event.target.value })}
					/>
				)}
			</Field>
			<Field label={text.outcomeSummary}>
				{(ids) => (
					<textarea
						{...ids}
						required
						rows={2}
						maxLength={2000}
						value={draft.summary}
						onChange={(event) => change({ summary: event.target.value })}
					/>
				)}
			</Field>
			<label className="check">
				<input
					type="checkbox"
					checked={draft.hasNumber}
					onChange={(event) => change({ hasNumber: event.target.checked })}
				/>
				{text.outcomeHasNumber}
			</label>
			{draft.hasNumber ? (
				<div className="field-row">
					{numberField("value", text.outcomeValue)}
					{numberField("low", text.outcomeLow)}
					{numberField("high", text.outcomeHigh)}
					<Field label={text.outcomeUnit} hint={text.outcomeUnitHint}>
						{(ids) => (
							<input
								{...ids}
								required
								maxLength={40}
								value={draft.unit}
								onChange={(event) => change({ unit: event.target.value })}
							/>
						)}
					</Field>
				</div>
			) : null}
			<div className="field-row">
				<Field label={text.outcomeFrom}>
					{(ids) => (
						<input
							{...ids}
							type="date"
							value={draft.from}
							onChange={(event) => change({ from: event.target.value })}
						/>
					)}
				</Field>
				<Field label={text.outcomeTo}>
					{(ids) => (
						<input
							{...ids}
							type="date"
							value={draft.to}
							onChange={(event) => change({ to: event.target.value })}
						/>
					)}
				</Field>
			</div>
			<p role="alert" className="lo-error">
				{flaw === null ? "" : text.outcomeBad[flaw]}
			</p>
			<p className="lo-actions">
				<button
					type="submit"
					className="lo-button lo-button-main"
					disabled={isPending}
				>
					{text.saveOutcome}
				</button>
				<button type="button" className="lo-button" onClick={onCancel}>
					{text.cancel}
				</button>
			</p>
		</form>
	);
}
