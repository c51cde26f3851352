import {
	type EventDestinationInfo,
	listEventDestinations,
	setEventDestination,
} from "@lotse/shared/contract/events.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { dataMessages } from "../../messages/data.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useAction } from "../../session/use-action.ts";
import { useCall } from "../../session/use-call.ts";
import { AddDestination } from "./add-destination.tsx";

const nothing = {};
const states = ["sent", "waiting", "held", "withheld", "dead"] as const;

/** Where events go, and how many are where on their way. */
export function Destinations({ isAdmin }: { isAdmin: boolean }) {
	const text = useMessages(dataMessages);
	const format = useFormat();
	const { loaded, reload } = useCall(listEventDestinations, nothing);
	const change = useAction(setEventDestination);
	return (
		<section aria-labelledby="destinations">
			<h2 id="destinations">{text.destinations}</h2>
			<p className="lo-quiet">{text.destinationsLead}</p>
			{change.problem ? <ProblemNotice problem={change.problem} /> : null}
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ destinations }) =>
					destinations.length === 0 ? (
						<p className="empty">{text.noDestination}</p>
					) : (
						<DataTable
							caption={text.destinations}
							captionHidden
							isStackedWhenNarrow
							rows={destinations}
							rowKey={({ id }) => id}
							columns={[
								{
									key: "name",
									label: text.destination,
									cell: ({ name, kind, account, events, isActive }) => (
										<>
											{name}{" "}
											<span className="tag">
												{isActive ? text.on : text.off}
											</span>
											<br />
											<small className="lo-quiet">
												{text[kind]} {account} · {events.join(", ")}
											</small>
										</>
									),
								},
								...states.map((state) => ({
									key: state,
									label: text.states[state],
									numeric: true,
									cell: ({ counts }: EventDestinationInfo) =>
										format.number(counts[state]),
								})),
								...(isAdmin
									? [
											{
												key: "switch",
												label: (
													<span className="lo-hidden">{text.switchOff}</span>
												),
												cell: ({
													id,
													name,
													isActive,
												}: EventDestinationInfo) => (
													<button
														type="button"
														className="lo-button lo-button-small"
														aria-label={`${isActive ? text.switchOff : text.switchOn}: ${name}`}
														disabled={change.isPending}
														onClick={async () => {
															await change.run({
																destinationId: id,
																isActive: !isActive,
															});
															reload();
														}}
													>
														{isActive ? text.switchOff : text.switchOn}
													</button>
												),
											},
										]
									: []),
							]}
						/>
					)
				}
			</ShowLoaded>
			{isAdmin ? (
				<AddDestination onAdded={reload} />
			) : (
				<p className="lo-hint">{text.adminOnly}</p>
			)}
		</section>
	);
}
