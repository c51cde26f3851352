import {
	deliveryStates,
	listEventDeliveries,
	retryEventDeliveries,
} from "@lotse/shared/contract/events.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { dataMessages } from "../../messages/data.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useAction } from "../../session/use-action.ts";
import { useCall } from "../../session/use-call.ts";

/** What became of each event on its way to an ad platform; given-up ones can be tried again. */
export function Deliveries({ mayChange }: { mayChange: boolean }) {
	const text = useMessages(dataMessages);
	const format = useFormat();
	const [state, setState] = useState<(typeof deliveryStates)[number] | null>(
		null,
	);
	const { loaded, reload } = useCall(listEventDeliveries, {
		limit: 50,
		...(state === null ? {} : { state }),
	});
	const retry = useAction(retryEventDeliveries);
	return (
		<section aria-labelledby="deliveries">
			<h2 id="deliveries">{text.deliveries}</h2>
			<Field label={text.state}>
				{(ids) => (
					<select
						{...ids}
						value={state ?? ""}
						onChange={(event) =>
							setState(
								deliveryStates.find((one) => one === event.target.value) ??
									null,
							)
						}
					>
						<option value="">{text.allStates}</option>
						{deliveryStates.map((one) => (
							<option key={one} value={one}>
								{text.states[one]}
							</option>
						))}
					</select>
				)}
			</Field>
			{retry.problem ? <ProblemNotice problem={retry.problem} /> : null}
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ deliveries }) => {
					const dead = Map.groupBy(
						deliveries.filter((one) => one.state === "dead"),
						({ destinationId }) => destinationId,
					);
					if (deliveries.length === 0)
						return <p className="empty">{text.noDeliveries}</p>;
					return (
						<>
							<DataTable
								caption={text.deliveries}
								captionHidden
								isStackedWhenNarrow
								rows={deliveries}
								rowKey={(row) => `${row.destinationId} ${row.messageId}`}
								columns={[
									{
										key: "id",
										label: text.message,
										cell: ({ messageId, name }) => (
											<>
												<code className="data-id">{messageId}</code>
												<br />
												<small className="lo-quiet">{name}</small>
											</>
										),
									},
									{
										key: "state",
										label: text.state,
										cell: ({ state: one, message }) => (
											<>
												{text.states[one]}
												{message === "" ? null : (
													<>
														<br />
														<small className="lo-quiet wrap">{message}</small>
													</>
												)}
											</>
										),
									},
									{
										key: "attempts",
										label: text.attempts,
										numeric: true,
										cell: ({ attempts }) => attempts,
									},
									{
										key: "updated",
										label: text.updated,
										cell: ({ updatedAt }) => format.instant(updatedAt),
									},
								]}
							/>
							{mayChange && dead.size > 0 ? (
								<button
									type="button"
									className="lo-button"
									disabled={retry.isPending}
									onClick={async () => {
										for (const [destinationId, rows] of dead)
											await retry.run({
												destinationId,
												messageIds: rows.map(({ messageId }) => messageId),
											});
										reload();
									}}
								>
									{text.retryDead}
								</button>
							) : null}
						</>
					);
				}}
			</ShowLoaded>
		</section>
	);
}
