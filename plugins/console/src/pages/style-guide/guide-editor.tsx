import type { Output } from "@lotse/shared/contract/route.ts";
import {
	getStyleGuide,
	saveStyleGuide,
} from "@lotse/shared/contract/style-guide.ts";
import { checkStyleGuide } from "@lotse/shared/language/style-guide/check-style-guide.ts";
import { diffStyleGuides } from "@lotse/shared/language/style-guide/diff-style-guides.ts";
import type { StyleGuide } from "@lotse/shared/language/style-guide/style-guide.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useMemo, useState } from "react";
import { styleGuideMessages } from "../../messages/style-guide.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { client } from "../../session/client.ts";
import { useAction } from "../../session/use-action.ts";
import { ChangeList } from "./change-list.tsx";
import { ExportGuide } from "./export-guide.tsx";
import { GuideSections } from "./guide-sections.tsx";
import { ImportFiles } from "./import-files.tsx";
import { OwnRules } from "./own-rules.tsx";
import { PacksSection } from "./packs-section.tsx";
import { PolicySection } from "./policy-section.tsx";
import { ProblemList } from "./problem-list.tsx";
import { TryGuide } from "./try-guide.tsx";
import { VoiceSection } from "./voice-section.tsx";
import { withoutNewIds } from "./without-new-ids.ts";

type Saved = Output<(typeof getStyleGuide)["reply"]>;

/** The guide as a draft: edited section by section, tried while one types, saved as a new version with a reason. */
export function GuideEditor({
	saved,
	start,
	mayEdit,
	onSaved,
}: {
	saved: Saved;
	/** What the draft begins as. */
	start: StyleGuide;
	mayEdit: boolean;
	onSaved: (saved: Saved) => void;
}) {
	const text = useMessages(styleGuideMessages);
	const format = useFormat();
	const [base, setBase] = useState(saved);
	const [draft, setDraft] = useState(start);
	/** Counts when the draft is put in from outside, so that typed fields begin anew. */
	const [turn, setTurn] = useState(0);
	const [note, setNote] = useState("");
	const [said, setSaid] = useState("");
	const { run, isPending, problem, clear } = useAction(saveStyleGuide);
	const checked = useMemo(() => checkStyleGuide(withoutNewIds(draft)), [draft]);
	const [sound, setSound] = useState(start);
	if (checked.ok && sound !== checked.guide) setSound(checked.guide);
	const problems = checked.ok ? [] : checked.problems;
	const changes = useMemo(
		() => diffStyleGuides(base.guide, checked.ok ? checked.guide : draft),
		[base, checked, draft],
	);
	const put = (guide: StyleGuide) => {
		setDraft(guide);
		setTurn((last) => last + 1);
	};
	const change = (guide: StyleGuide) => {
		setDraft(guide);
		setSaid("");
	};
	const save = async () => {
		const answer = await run({
			base: base.version,
			guide: withoutNewIds(draft),
			note,
		});
		if (!answer.ok) return;
		setBase(answer.value);
		put(answer.value.guide);
		setNote("");
		setSaid(text.saved(format.number(answer.value.version)));
		onSaved(answer.value);
	};
	const resolve = async (keepsMine: boolean) => {
		const answer = await client.call(getStyleGuide, {});
		if (!answer.ok) return;
		clear();
		setBase(answer.value);
		if (!keepsMine) put(answer.value.guide);
		onSaved(answer.value);
	};
	return (
		<div className="with-side">
			<fieldset disabled={!mayEdit} className="plain" key={turn}>
				<legend className="lo-hidden">{text.title}</legend>
				<VoiceSection guide={draft} problems={problems} onChange={change} />
				<GuideSections guide={draft} problems={problems} onChange={change} />
				<PacksSection
					packs={draft.packs}
					onChange={(packs) => change({ ...draft, packs })}
				/>
				<OwnRules
					rules={draft.rules}
					onChange={(rules) => change({ ...draft, rules })}
				/>
				<PolicySection
					policy={draft.policy}
					onChange={(policy) => change({ ...draft, policy })}
				/>
				{mayEdit ? <ImportFiles draft={draft} onTake={put} /> : null}
			</fieldset>
			<div className="side guide-side">
				<TryGuide guide={sound} isStale={!checked.ok} />
				<p>
					<ExportGuide guide={sound} />
				</p>
				{mayEdit ? (
					<section aria-labelledby="guide-changes">
						<h2 id="guide-changes">{text.changes}</h2>
						<ChangeList changes={changes} />
						<ProblemList title={text.problems} problems={[...problems]} />
						<ProblemList
							title={text.warnings}
							problems={checked.ok ? [...checked.warnings] : []}
						/>
						{problem ? <ProblemNotice problem={problem} /> : null}
						{problem?.code === "conflict" ? (
							<div className="panel">
								<h3>{text.conflictTitle}</h3>
								<p>{text.keepHint}</p>
								<p className="lo-actions">
									<button
										type="button"
										className="lo-button lo-button-main"
										onClick={() => resolve(true)}
									>
										{text.keepMine}
									</button>
									<button
										type="button"
										className="lo-button"
										onClick={() => resolve(false)}
									>
										{text.loadTheirs}
									</button>
								</p>
							</div>
						) : null}
						<Field label={text.note}>
							{(ids) => (
								<input
									{...ids}
									maxLength={2_000}
									value={note}
									onChange={(event) => setNote(event.target.value)}
								/>
							)}
						</Field>
						<p className="lo-actions">
							<button
								type="button"
								className="lo-button lo-button-main"
								disabled={isPending || changes.length === 0 || !checked.ok}
								onClick={save}
							>
								{text.save}
							</button>
							<button
								type="button"
								className="lo-button"
								disabled={changes.length === 0}
								onClick={() => put(base.guide)}
							>
								{text.discard}
							</button>
						</p>
						<p role="status">{said}</p>
					</section>
				) : null}
			</div>
		</div>
	);
}
