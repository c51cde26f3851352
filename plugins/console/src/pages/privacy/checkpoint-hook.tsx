import {
	type CheckpointHookState,
	getCheckpointHook,
	removeCheckpointHook,
	setCheckpointHook,
} from "@lotse/shared/contract/checkpoints.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { checkpointHookMessages } from "../../messages/checkpoint-hook.ts";
import { CopyButton } from "../../parts/copy-button.tsx";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useAction } from "../../session/use-action.ts";
import { useCall } from "../../session/use-call.ts";

const nothing = {};

/** Where signed states are posted, whether they arrive, and the form to change it. */
export function CheckpointHook({ isAdmin }: { isAdmin: boolean }) {
	const text = useMessages(checkpointHookMessages);
	const { loaded, reload, replace } = useCall(getCheckpointHook, nothing);
	return (
		<section aria-labelledby="hook">
			<h2 id="hook">{text.title}</h2>
			<p className="lo-quiet privacy-lead">{text.lead}</p>
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ hook }) => (
					<>
						{hook ? <HookState hook={hook} /> : null}
						{isAdmin ? (
							<EditHook
								hook={hook}
								onChanged={(after) => replace({ hook: after })}
							/>
						) : hook ? null : (
							<p className="empty">{text.none}</p>
						)}
					</>
				)}
			</ShowLoaded>
		</section>
	);
}

function HookState({ hook }: { hook: CheckpointHookState }) {
	const text = useMessages(checkpointHookMessages);
	const format = useFormat();
	const { url, lastSeq, lastAt, failure, failures, dueAt } = hook;
	return (
		<dl className="facts">
			<div>
				<dt>{text.url}</dt>
				<dd>{url}</dd>
			</div>
			<div>
				<dt>{text.arrived}</dt>
				<dd>
					{lastAt === null
						? text.never
						: text.entry(format.number(lastSeq), format.instant(lastAt))}
				</dd>
			</div>
			{failure === null ? null : (
				<div>
					<dt>{text.trouble}</dt>
					<dd>
						{failure} ({text.failures(format.number(failures))})
					</dd>
				</div>
			)}
			{dueAt === null || failure === null ? null : (
				<div>
					<dt>{text.next}</dt>
					<dd>{format.instant(dueAt)}</dd>
				</div>
			)}
		</dl>
	);
}

function EditHook({
	hook,
	onChanged,
}: {
	hook: CheckpointHookState | null;
	onChanged: (after: CheckpointHookState | null) => void;
}) {
	const text = useMessages(checkpointHookMessages);
	const set = useAction(setCheckpointHook);
	const remove = useAction(removeCheckpointHook);
	const [url, setUrl] = useState(hook?.url ?? "");
	const [secret, setSecret] = useState("");
	const [isAsked, setAsked] = useState(false);
	const problem = set.problem ?? remove.problem;
	return (
		<>
			<form
				className="inline-form"
				onSubmit={async (event) => {
					event.preventDefault();
					const answer = await set.run({ url });
					if (!answer.ok) return;
					setSecret(answer.value.secret);
					onChanged(answer.value.hook);
				}}
			>
				<Field label={text.url} hint={text.urlHint}>
					{(ids) => (
						<input
							{...ids}
							type="url"
							required
							maxLength={2_000}
							pattern="https://.*"
							placeholder="https://"
							value={url}
							onChange={(event) => setUrl(event.target.value)}
						/>
					)}
				</Field>
				<button type="submit" className="lo-button" disabled={set.isPending}>
					{hook ? text.renew : text.set}
				</button>
				{hook ? (
					<button
						type="button"
						className="lo-button"
						disabled={remove.isPending}
						onClick={async () => {
							if (!isAsked) return setAsked(true);
							setAsked(false);
							if (!(await remove.run({})).ok) return;
							setSecret("");
							onChanged(null);
						}}
					>
						{isAsked ? text.sure : text.remove}
					</button>
				) : null}
			</form>
			{problem ? <ProblemNotice problem={problem} /> : null}
			<div role="status">
				{secret === "" ? null : (
					<p>
						{text.secret} <code className="key-text">{secret}</code>{" "}
						<CopyButton value={secret} />
					</p>
				)}
			</div>
		</>
	);
}
