import {
	getRejectedEvent,
	replayRejectedEvents,
} from "@lotse/shared/contract/events.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { dataMessages } from "../../messages/data.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useAction } from "../../session/use-action.ts";
import { useCall } from "../../session/use-call.ts";
import { parseJson } from "./parse-json.ts";

/** Opens one rejected event, lets it be put right, and sends it through the gate again. */
export function RepairEvent(props: {
	id: string;
	onClose: () => void;
	onReplayed: () => void;
}) {
	const { loaded, reload } = useCall(getRejectedEvent, {
		rejectedId: props.id,
	});
	return (
		<ShowLoaded loaded={loaded} reload={reload}>
			{({ json }) => <Repair {...props} json={json} />}
		</ShowLoaded>
	);
}

function Repair({
	id,
	json,
	onClose,
	onReplayed,
}: {
	id: string;
	json: string;
	onClose: () => void;
	onReplayed: () => void;
}) {
	const text = useMessages(dataMessages);
	const sent = parseJson(json);
	const [draft, setDraft] = useState(
		sent.ok ? JSON.stringify(sent.value, null, 2) : json,
	);
	const [refusal, setRefusal] = useState<string | null>(null);
	const { run, isPending, problem } = useAction(replayRejectedEvents);
	const isJson = parseJson(draft).ok;
	const replay = async () => {
		setRefusal(null);
		const answer = await run({ replays: [{ rejectedId: id, json: draft }] });
		const verdict = answer.ok ? answer.value.verdicts[0] : undefined;
		if (verdict?.state === "replayed") onReplayed();
		else if (verdict)
			setRefusal(`${verdict.path ?? ""} ${verdict.message ?? ""}`.trim());
	};
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				replay();
			}}
		>
			<Field
				label={text.json}
				hint={text.jsonHint}
				error={isJson ? undefined : text.notJson}
			>
				{(ids) => (
					<textarea
						{...ids}
						className="data-json"
						rows={Math.min(24, draft.split("\n").length + 1)}
						spellCheck={false}
						value={draft}
						onChange={(event) => setDraft(event.target.value)}
					/>
				)}
			</Field>
			{refusal === null ? null : (
				<p role="alert" className="problem">
					<strong>{text.stillWrong}</strong> {refusal}
				</p>
			)}
			{problem ? <ProblemNotice problem={problem} /> : null}
			<p className="lo-actions">
				<button
					type="submit"
					className="lo-button lo-button-main"
					disabled={!isJson || isPending}
				>
					{text.replay}
				</button>
				<button type="button" className="lo-button" onClick={onClose}>
					{text.close}
				</button>
			</p>
		</form>
	);
}
