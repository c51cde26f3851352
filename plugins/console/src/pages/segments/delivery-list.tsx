import { includesRole } from "@lotse/shared/contract/access.ts";
import type { AudienceDelivery } from "@lotse/shared/contract/audiences.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { audiencesMessages } from "../../messages/audiences.ts";
import { useSession } from "../../session/use-session.ts";
import { DeliveryActions } from "./delivery-actions.tsx";

/** What was proposed for customer lists, how far it is, and what may be done with it. */
export function DeliveryList({
	deliveries,
	onChanged,
}: {
	deliveries: readonly AudienceDelivery[];
	onChanged: () => void;
}) {
	const text = useMessages(audiencesMessages);
	const format = useFormat();
	const { session } = useSession();
	const [note, setNote] = useState("");
	const { role, id: me } = session.member;
	const mayDecide = includesRole(role, "approver");
	const isOwn = ({ proposedBy }: AudienceDelivery) =>
		proposedBy === me && !session.workspace.selfApproval;
	return (
		<section aria-labelledby="deliveries">
			<h2 id="deliveries">{text.deliveries}</h2>
			{deliveries.length === 0 ? (
				<p className="empty">{text.none}</p>
			) : (
				<DataTable
					caption={text.deliveries}
					captionHidden
					isStackedWhenNarrow
					rows={deliveries}
					rowKey={({ id }) => id}
					columns={[
						{
							key: "when",
							label: text.when,
							cell: ({ id, proposedAt }) => (
								<a href={`#/audit?subject=${id}`}>
									{format.instant(proposedAt)}
								</a>
							),
						},
						{
							key: "segment",
							label: text.segment,
							cell: ({ segmentName }) => segmentName,
						},
						{
							key: "to",
							label: text.to,
							cell: ({ listName, userListId }) =>
								listName === "" ? userListId : listName,
						},
						{
							key: "state",
							label: text.state,
							cell: ({ state, failure }) => (
								<>
									{text.states[state]}
									{failure === null ? null : (
										<span className="delivery-failure">{failure}</span>
									)}
								</>
							),
						},
						{
							key: "people",
							label: text.people,
							numeric: true,
							cell: ({ added, removed }) =>
								text.counts(format.number(added), format.number(removed)),
						},
						{
							key: "actions",
							label: text.actions,
							cell: (delivery) =>
								mayDecide ? (
									<DeliveryActions
										delivery={delivery}
										isOwn={isOwn(delivery)}
										onDone={(said) => {
											setNote(said);
											onChanged();
										}}
									/>
								) : (
									<span className="lo-quiet">{text.approverOnly}</span>
								),
						},
					]}
				/>
			)}
			<p role="status">{note}</p>
		</section>
	);
}
