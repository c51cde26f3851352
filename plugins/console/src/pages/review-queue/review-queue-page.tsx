import "./review-queue.css";
import { includesRole } from "@lotse/shared/contract/access.ts";
import { listMembers } from "@lotse/shared/contract/members.ts";
import { type UnitState, unitStates } from "@lotse/shared/contract/units.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { reviewQueueMessages } from "../../messages/review-queue.ts";
import { Field } from "../../parts/field.tsx";
import { PageHeading } from "../../parts/page-heading.tsx";
import { useCall } from "../../session/use-call.ts";
import { useSession } from "../../session/use-session.ts";
import { Queue } from "./queue.tsx";
import { WordpressSites } from "./wordpress-sites.tsx";

const nothing = {};
type Shown = UnitState | "all";

/** Written texts one state at a time, to be read, decided on and published. */
export function ReviewQueuePage() {
	const text = useMessages(reviewQueueMessages);
	const { session } = useSession();
	const [shown, setShown] = useState<Shown>("in-review");
	const [isMine, setMine] = useState(false);
	const members = useCall(listMembers, nothing);
	const { member } = session;
	return (
		<>
			<PageHeading title={text.title}>{text.lead}</PageHeading>
			<div className="inline-form review-line">
				<Field label={text.show}>
					{(ids) => (
						<select
							{...ids}
							value={shown}
							onChange={({ target }) =>
								setShown(
									unitStates.find((state) => state === target.value) ?? "all",
								)
							}
						>
							{unitStates.map((state) => (
								<option key={state} value={state}>
									{text.states[state]}
								</option>
							))}
							<option value="all">{text.everything}</option>
						</select>
					)}
				</Field>
				<label className="check">
					<input
						type="checkbox"
						checked={isMine}
						onChange={({ target }) => setMine(target.checked)}
					/>
					{text.onlyMine}
				</label>
			</div>
			<Queue
				key={`${shown} ${isMine}`}
				state={shown === "all" ? undefined : shown}
				assignee={isMine ? member.id : undefined}
				members={
					members.loaded.state === "ready" ? members.loaded.value.members : []
				}
			/>
			<WordpressSites mayChange={includesRole(member.role, "admin")} />
		</>
	);
}
