import {
	createSegment,
	previewSegment,
	type SegmentPreview,
	segmentPurpose,
} from "@lotse/shared/contract/segments.ts";
import { purposes } from "@lotse/shared/profile/consent/purposes.ts";
import type { Feature } from "@lotse/shared/profile/features/feature-set.ts";
import { segmentBounds } from "@lotse/shared/profile/segments/segment-bounds.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { segmentsMessages } from "../../messages/segments.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { ConditionRow } from "./condition-row.tsx";
import { PreviewCounts } from "./preview-counts.tsx";
import { type DraftCondition, ruleOf } from "./rule-of.ts";

type Purpose = (typeof segmentPurpose.options)[number];

/** Conditions joined by and or or; preview first, then keep. */
export function BuildSegment({
	features,
	onSaved,
}: {
	features: readonly Feature[];
	onSaved: () => void;
}) {
	const text = useMessages(segmentsMessages);
	const preview = useAction(previewSegment);
	const create = useAction(createSegment);
	const blank: DraftCondition = {
		key: 0,
		feature: features[0]?.name ?? "",
		is: "at-least",
		value: "1",
	};
	const [conditions, setConditions] = useState<readonly DraftCondition[]>([
		blank,
	]);
	const [join, setJoin] = useState<"all" | "any">("all");
	const [purpose, setPurpose] = useState<Purpose>("personalise");
	const [name, setName] = useState("");
	const [minimum, setMinimum] = useState<number>(segmentBounds.fewestPeople);
	const [counts, setCounts] = useState<SegmentPreview | null>(null);
	const draft = { rule: ruleOf(join, conditions), purpose, minimum };
	const change = (next: readonly DraftCondition[]) => {
		setConditions(next);
		setCounts(null);
	};
	return (
		<section aria-labelledby="build">
			<h2 id="build">{text.build}</h2>
			<form
				className="segment-form"
				onSubmit={async (event) => {
					event.preventDefault();
					create.clear();
					const answer = await preview.run(draft);
					setCounts(answer.ok ? answer.value : null);
				}}
			>
				<div className="segment-row">
					<Field
						label={text.purpose}
						hint={text.needs(purposes[purpose].join(" + "))}
					>
						{(ids) => (
							<select
								{...ids}
								value={purpose}
								onChange={(event) => {
									setPurpose(segmentPurpose.parse(event.target.value));
									setCounts(null);
								}}
							>
								{segmentPurpose.options.map((one) => (
									<option key={one} value={one}>
										{text.purposes[one]}
									</option>
								))}
							</select>
						)}
					</Field>
					<Field label={text.join}>
						{(ids) => (
							<select
								{...ids}
								value={join}
								onChange={(event) => {
									setJoin(event.target.value === "any" ? "any" : "all");
									setCounts(null);
								}}
							>
								<option value="all">{text.joins.all}</option>
								<option value="any">{text.joins.any}</option>
							</select>
						)}
					</Field>
					<Field label={text.minimum} hint={text.minimumHint}>
						{(ids) => (
							<input
								{...ids}
								type="number"
								min={segmentBounds.fewestPeople}
								max={100_000}
								required
								value={minimum}
								onChange={(event) => {
									setMinimum(Number(event.target.value));
									setCounts(null);
								}}
							/>
						)}
					</Field>
				</div>
				{conditions.map((condition, at) => (
					<ConditionRow
						key={condition.key}
						number={at + 1}
						condition={condition}
						features={features}
						onChange={(next) =>
							change(conditions.map((one, i) => (i === at ? next : one)))
						}
						onRemove={
							conditions.length === 1
								? null
								: () => change(conditions.filter((_, i) => i !== at))
						}
					/>
				))}
				<div className="segment-actions">
					<button
						type="button"
						className="lo-button"
						onClick={() =>
							change([
								...conditions,
								{ ...blank, key: (conditions.at(-1)?.key ?? 0) + 1 },
							])
						}
					>
						{text.add}
					</button>
					<button
						type="submit"
						className="lo-button lo-button-main"
						disabled={preview.isPending}
					>
						{text.preview}
					</button>
				</div>
			</form>
			{preview.problem ? <ProblemNotice problem={preview.problem} /> : null}
			{counts ? (
				<>
					<PreviewCounts counts={counts} />
					<form
						className="inline-form"
						onSubmit={async (event) => {
							event.preventDefault();
							const saved = await create.run({ ...draft, name });
							if (!saved.ok) return;
							setName("");
							setCounts(null);
							onSaved();
						}}
					>
						<Field label={text.name}>
							{(ids) => (
								<input
									{...ids}
									required
									maxLength={segmentBounds.nameLength}
									value={name}
									onChange={(event) => setName(event.target.value)}
								/>
							)}
						</Field>
						<button
							type="submit"
							className="lo-button"
							disabled={create.isPending}
						>
							{text.save}
						</button>
					</form>
				</>
			) : null}
			{create.problem ? <ProblemNotice problem={create.problem} /> : null}
		</section>
	);
}
