import { includesRole } from "@lotse/shared/contract/access.ts";
import { proposeCopy } from "@lotse/shared/contract/copy.ts";
import type { CopyChannel } from "@lotse/shared/language/copy-channel.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { copyPageMessages } from "../../messages/copy-page.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { goTo } from "../../routing/go-to.ts";
import { useAction } from "../../session/use-action.ts";
import { useSession } from "../../session/use-session.ts";

/** Makes a decision of a new wording. */
export function ProposeCopy({
	channel,
	proposed,
}: {
	channel: CopyChannel;
	proposed: string;
}) {
	const text = useMessages(copyPageMessages);
	const { session } = useSession();
	const [title, setTitle] = useState("");
	const [current, setCurrent] = useState("");
	const { run, isPending, problem } = useAction(proposeCopy);
	if (!includesRole(session.member.role, "editor")) return null;
	const isEmpty = proposed.trim() === "";
	const propose = async () => {
		const answer = await run({
			title: title.trim(),
			channel,
			current,
			proposed,
		});
		if (answer.ok) goTo(`/decisions/${answer.value.id}`);
	};
	return (
		<section aria-labelledby="propose">
			<h2 id="propose">{text.propose}</h2>
			<p className="lo-quiet">{text.proposeLead}</p>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					propose();
				}}
			>
				<div className="field-row">
					<Field label={text.current}>
						{(ids) => (
							<textarea
								{...ids}
								required
								rows={2}
								maxLength={2000}
								value={current}
								onChange={(event) => setCurrent(event.target.value)}
							/>
						)}
					</Field>
					<div className="field">
						<span className="label">{text.proposed}</span>
						<p className={isEmpty ? "empty" : "quoted"}>
							{isEmpty ? text.proposeEmpty : proposed}
						</p>
					</div>
				</div>
				<Field label={text.decisionTitle}>
					{(ids) => (
						<input
							{...ids}
							required
							maxLength={200}
							value={title}
							onChange={(event) => setTitle(event.target.value)}
						/>
					)}
				</Field>
				{problem ? <ProblemNotice problem={problem} /> : null}
				<button
					type="submit"
					className="lo-button lo-button-main"
					disabled={isEmpty || isPending}
				>
					{text.proposeSubmit}
				</button>
			</form>
		</section>
	);
}
