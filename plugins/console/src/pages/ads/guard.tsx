import { includesRole } from "@lotse/shared/contract/access.ts";
import {
	type AdGuard,
	getAdGuard,
	setAdGuard,
} from "@lotse/shared/contract/ads-watch.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { adsWatchMessages } from "../../messages/ads-watch.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useAction } from "../../session/use-action.ts";
import { useCall } from "../../session/use-call.ts";
import { useSession } from "../../session/use-session.ts";

/** Whether budget changes go back by themselves, with what that means; for admins to set. */
export function Guard() {
	const text = useMessages(adsWatchMessages);
	const { loaded, reload } = useCall(getAdGuard, {});
	return (
		<section aria-labelledby="guard">
			<h2 id="guard">{text.guard}</h2>
			<p className="lo-quiet">{text.guardLead}</p>
			<p className="lo-quiet">{text.guardRule}</p>
			<ShowLoaded loaded={loaded} reload={reload}>
				{(guard) => <GuardForm guard={guard} />}
			</ShowLoaded>
		</section>
	);
}

function GuardForm({ guard }: { guard: AdGuard }) {
	const text = useMessages(adsWatchMessages);
	const { session } = useSession();
	const [draft, setDraft] = useState(guard);
	const [isSaved, setSaved] = useState(false);
	const { run, isPending, problem } = useAction(setAdGuard);
	const isAdmin = includesRole(session.member.role, "admin");
	const change = (some: Partial<AdGuard>) => {
		setSaved(false);
		setDraft((last) => ({ ...last, ...some }));
	};
	return (
		<form
			onSubmit={async (event) => {
				event.preventDefault();
				setSaved((await run(draft)).ok);
			}}
		>
			<fieldset disabled={!isAdmin} className="plain">
				<legend className="lo-hidden">{text.guard}</legend>
				<label className="check">
					<input
						type="checkbox"
						checked={draft.isAutomatic}
						onChange={(event) => change({ isAutomatic: event.target.checked })}
					/>{" "}
					{text.automatic}
				</label>
				<p className="lo-hint">{text.automaticHint}</p>
				<Field label={text.settleDays} hint={text.settleHint}>
					{(ids) => (
						<input
							{...ids}
							className="short"
							type="number"
							required
							min={1}
							max={30}
							step={1}
							value={draft.settleDays}
							onChange={(event) =>
								change({ settleDays: event.target.valueAsNumber || 1 })
							}
						/>
					)}
				</Field>
			</fieldset>
			{problem ? <ProblemNotice problem={problem} /> : null}
			{isAdmin ? (
				<p className="lo-actions">
					<button type="submit" className="lo-button" disabled={isPending}>
						{text.save}
					</button>
					<span role="status">{isSaved ? text.saved : ""}</span>
				</p>
			) : (
				<p className="lo-quiet">{text.adminOnly}</p>
			)}
		</form>
	);
}
