import { languages } from "@lotse/shared/contract/localised.ts";
import { updateWorkspace } from "@lotse/shared/contract/session.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { settingsMessages } from "../../messages/settings.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { useSession } from "../../session/use-session.ts";

/** Name, language and approval policy of the workspace: for admins to change, for everyone to see. */
export function WorkspacePolicy() {
	const text = useMessages(settingsMessages);
	const { session, reload } = useSession();
	const { workspace } = session;
	const [draft, setDraft] = useState({
		name: workspace.name,
		language: workspace.language,
		selfApproval: workspace.selfApproval,
	});
	const [isSaved, setSaved] = useState(false);
	const { run, isPending, problem } = useAction(updateWorkspace);
	const isAdmin = session.member.role === "admin";
	const change = (part: Partial<typeof draft>) => {
		setDraft((last) => ({ ...last, ...part }));
		setSaved(false);
	};
	const save = async () => {
		const answer = await run({ ...draft, name: draft.name.trim() });
		if (!answer.ok) return;
		setSaved(true);
		reload();
	};
	return (
		<section aria-labelledby="workspace">
			<h2 id="workspace">{text.workspace}</h2>
			<dl className="facts">
				<div>
					<dt>{text.timeZone}</dt>
					<dd>{workspace.timeZone}</dd>
				</div>
				<div>
					<dt>{text.currency}</dt>
					<dd>{workspace.currency}</dd>
				</div>
			</dl>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					save();
				}}
			>
				<fieldset disabled={!isAdmin} className="plain">
					<legend className="lo-hidden">{text.workspace}</legend>
					<div className="field-row">
						<Field label={text.name}>
							{(ids) => (
								<input
									{...ids}
									required
									maxLength={120}
									value={draft.name}
									onChange={(event) => change({ name: event.target.value })}
								/>
							)}
						</Field>
						<Field label={text.workspaceLanguage}>
							{(ids) => (
								<select
									{...ids}
									value={draft.language}
									onChange={(event) => {
										const language = languages.find(
											(one) => one === event.target.value,
										);
										if (language) change({ language });
									}}
								>
									{languages.map((one) => (
										<option key={one} value={one}>
											{text.languages[one]}
										</option>
									))}
								</select>
							)}
						</Field>
					</div>
					<label className="check">
						<input
							type="checkbox"
							checked={draft.selfApproval}
							onChange={(event) =>
								change({ selfApproval: event.target.checked })
							}
						/>
						{text.selfApproval}
					</label>
					<p className="lo-hint">{text.selfApprovalHint}</p>
				</fieldset>
				{problem ? <ProblemNotice problem={problem} /> : null}
				{isAdmin ? (
					<p className="lo-actions">
						<button
							type="submit"
							className="lo-button lo-button-main"
							disabled={isPending}
						>
							{text.save}
						</button>
						<span role="status">{isSaved ? text.saved : ""}</span>
					</p>
				) : (
					<p className="lo-quiet">{text.adminOnly}</p>
				)}
			</form>
		</section>
	);
}
