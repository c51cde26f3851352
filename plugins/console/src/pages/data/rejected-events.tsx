import {
	dismissRejectedEvents,
	listRejectedEvents,
	type RejectedEventInfo,
	replayRejectedEvents,
} from "@lotse/shared/contract/events.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { dataMessages } from "../../messages/data.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useAction } from "../../session/use-action.ts";
import { useCall } from "../../session/use-call.ts";
import { ConfirmButton } from "../settings/confirm-button.tsx";
import { RepairEvent } from "./repair-event.tsx";

/** One replay takes so many. */
const mostAtOnce = 100;
const openOnes = { state: "open", limit: 200 } as const;
const kindOf = (row: {
	type: string;
	path: string;
	rule: string;
	name: string;
}) => [row.type, row.path, row.rule, row.name].join(" ");

/** What was not taken, by what is wrong with it; each to be repaired, replayed or put aside. */
export function RejectedEvents({
	mayChange,
	onReplayed,
}: {
	mayChange: boolean;
	onReplayed: () => void;
}) {
	const text = useMessages(dataMessages);
	const { loaded, reload } = useCall(listRejectedEvents, openOnes);
	const replay = useAction(replayRejectedEvents);
	const [kind, setKind] = useState<string | null>(null);
	const [done, setDone] = useState("");
	const replayAll = async (rows: readonly RejectedEventInfo[]) => {
		const answer = await replay.run({
			replays: rows
				.slice(0, mostAtOnce)
				.map(({ id: rejectedId }) => ({ rejectedId })),
		});
		if (!answer.ok) return;
		const good = answer.value.verdicts.filter(
			({ state }) => state === "replayed",
		).length;
		setDone(text.replayed(good, answer.value.verdicts.length - good));
		reload();
		onReplayed();
	};
	return (
		<section aria-labelledby="rejected">
			<h2 id="rejected">{text.rejectedTitle}</h2>
			<p className="lo-quiet">{text.rejectedLead}</p>
			{replay.problem ? <ProblemNotice problem={replay.problem} /> : null}
			<p role="status">{done}</p>
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ groups, rejected }) =>
					groups.length === 0 ? (
						<p className="empty">{text.noRejected}</p>
					) : (
						<>
							<DataTable
								caption={text.rejectedTitle}
								captionHidden
								isStackedWhenNarrow
								rows={groups}
								rowKey={kindOf}
								columns={[
									{
										key: "what",
										label: text.what,
										cell: (group) => (
											<>
												{group.message}
												<br />
												<small className="lo-quiet">{group.fix}</small>
											</>
										),
									},
									{
										key: "event",
										label: text.event,
										cell: ({ name }) =>
											name === "" ? text.unnamed : <code>{name}</code>,
									},
									{
										key: "where",
										label: text.where,
										cell: ({ path }) =>
											path === "" ? text.whole : <code>{path}</code>,
									},
									{
										key: "count",
										label: text.howMany,
										numeric: true,
										cell: ({ count }) => count,
									},
									{
										key: "look",
										label: <span className="lo-hidden">{text.look}</span>,
										cell: (group) => (
											<button
												type="button"
												className="lo-button lo-button-small"
												aria-expanded={kind === kindOf(group)}
												aria-label={text.lookAt(group.message, group.path)}
												onClick={() => {
													setDone("");
													setKind(
														kind === kindOf(group) ? null : kindOf(group),
													);
												}}
											>
												{kind === kindOf(group) ? text.close : text.look}
											</button>
										),
									},
								]}
							/>
							{kind === null ? null : (
								<OneKind
									key={kind}
									rows={rejected.filter((row) => kindOf(row) === kind)}
									mayChange={mayChange}
									isPending={replay.isPending}
									onReplayAll={replayAll}
									onChanged={() => {
										reload();
										onReplayed();
									}}
								/>
							)}
						</>
					)
				}
			</ShowLoaded>
		</section>
	);
}

function OneKind({
	rows,
	mayChange,
	isPending,
	onReplayAll,
	onChanged,
}: {
	rows: readonly RejectedEventInfo[];
	mayChange: boolean;
	isPending: boolean;
	onReplayAll: (rows: readonly RejectedEventInfo[]) => void;
	onChanged: () => void;
}) {
	const text = useMessages(dataMessages);
	const format = useFormat();
	const dismiss = useAction(dismissRejectedEvents);
	const [open, setOpen] = useState<string | null>(null);
	const some = Math.min(rows.length, mostAtOnce);
	if (rows.length === 0) return null;
	return (
		<div className="panel">
			{mayChange ? (
				<p className="lo-actions">
					<button
						type="button"
						className="lo-button"
						disabled={isPending}
						onClick={() => onReplayAll(rows)}
					>
						{text.replayAll(some)}
					</button>
					<ConfirmButton
						label={`${text.dismiss} (${some})`}
						name={`${text.dismiss} (${some})`}
						warning={text.dismissSure}
						isPending={dismiss.isPending}
						onConfirm={async () => {
							await dismiss.run({
								ids: rows.slice(0, mostAtOnce).map(({ id }) => id),
							});
							onChanged();
						}}
					/>
				</p>
			) : null}
			<ul className="data-rejected">
				{rows.slice(0, 20).map((row) => (
					<li key={row.id}>
						<code>{row.messageId === "" ? row.id : row.messageId}</code>{" "}
						<span className="lo-quiet">
							{format.instant(row.receivedAt)} {text.times(row.times)}
						</span>{" "}
						{mayChange && row.isWhole && open !== row.id ? (
							<button
								type="button"
								className="lo-button lo-button-small"
								aria-label={text.repairOf(row.messageId)}
								onClick={() => setOpen(row.id)}
							>
								{text.repair}
							</button>
						) : null}
						{open === row.id ? (
							<RepairEvent
								id={row.id}
								onClose={() => setOpen(null)}
								onReplayed={onChanged}
							/>
						) : null}
					</li>
				))}
			</ul>
		</div>
	);
}
