import type { Member } from "@lotse/shared/contract/session.ts";
import { listUnits, type UnitState } from "@lotse/shared/contract/units.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { reviewQueueMessages } from "../../messages/review-queue.ts";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";
import { Reviewing } from "./reviewing.tsx";

const pageSize = 200;

/** The newest texts of one state: as many as one bulk takes; what is decided makes room for the next. */
export function Queue({
	state,
	assignee,
	members,
}: {
	state: UnitState | undefined;
	assignee: string | undefined;
	members: readonly Member[];
}) {
	const text = useMessages(reviewQueueMessages);
	const { loaded, reload } = useCall(listUnits, {
		limit: pageSize,
		...(state === undefined ? {} : { state }),
		...(assignee === undefined ? {} : { assignee }),
	});
	return (
		<ShowLoaded loaded={loaded} reload={reload}>
			{({ units, counts }) => {
				const total =
					counts.find((one) => one.state === state)?.count ?? units.length;
				return (
					<Reviewing
						units={units}
						members={members}
						onMoved={reload}
						note={
							units.length < total && assignee === undefined
								? text.firstOf(units.length, total)
								: null
						}
						empty={state === "in-review" ? text.nothingReview : text.nothing}
					/>
				);
			}}
		</ShowLoaded>
	);
}
