import type { Input } from "@lotse/shared/contract/route.ts";
import type { Member } from "@lotse/shared/contract/session.ts";
import {
	assignUnits,
	type moveUnits,
} from "@lotse/shared/contract/unit-moves.ts";
import type { UnitSummary } from "@lotse/shared/contract/units.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { reviewQueueMessages } from "../../messages/review-queue.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";

export type Move = Input<(typeof moveUnits)["input"]>["action"];

/** What can be done with everything selected: for feeds, where one look covers many. */
export function BulkBar({
	units,
	selected,
	members,
	isPending,
	onSelectAll,
	onMove,
	onAssigned,
}: {
	units: readonly UnitSummary[];
	selected: readonly UnitSummary[];
	members: readonly Member[];
	isPending: boolean;
	onSelectAll: (isAll: boolean) => void;
	onMove: (move: Move, reason: string) => void;
	onAssigned: () => void;
}) {
	const text = useMessages(reviewQueueMessages);
	const assign = useAction(assignUnits);
	const every = (...states: readonly UnitSummary["state"][]) =>
		selected.length > 0 &&
		selected.every(({ state }) => states.includes(state));
	const assignTo = async (value: string) => {
		const answer = await assign.run({
			unitIds: selected.map(({ id }) => id),
			assignee: value === "nobody" ? null : value,
		});
		if (answer.ok) onAssigned();
	};
	return (
		<div className="review-bulk">
			<label className="check">
				<input
					type="checkbox"
					checked={selected.length === units.length}
					onChange={({ target }) => onSelectAll(target.checked)}
				/>
				{text.selectAll}
			</label>
			{selected.length === 0 ? null : (
				<>
					<span>{text.selected(selected.length)}</span>
					{every("in-review") ? (
						<button
							type="button"
							className="lo-button lo-button-main"
							disabled={isPending}
							onClick={() => onMove("approve", "")}
						>
							{text.approve}
						</button>
					) : null}
					{every("checked", "changes-requested", "expired") ? (
						<button
							type="button"
							className="lo-button lo-button-main"
							disabled={isPending}
							onClick={() => onMove("submit", "")}
						>
							{text.submit}
						</button>
					) : null}
					<Field label={text.assignTo}>
						{(ids) => (
							<select
								{...ids}
								value=""
								disabled={assign.isPending}
								onChange={({ target }) => void assignTo(target.value)}
							>
								<option value="">…</option>
								{members.map(({ id, email }) => (
									<option key={id} value={id}>
										{email}
									</option>
								))}
								<option value="nobody">{text.nobody}</option>
							</select>
						)}
					</Field>
				</>
			)}
			{assign.problem === null ? null : (
				<ProblemNotice problem={assign.problem} />
			)}
		</div>
	);
}
