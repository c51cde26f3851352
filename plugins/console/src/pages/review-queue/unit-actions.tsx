import type { Unit } from "@lotse/shared/contract/units.ts";
import { nextUnitState } from "@lotse/shared/trust/unit/next-unit-state.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { reviewQueueMessages } from "../../messages/review-queue.ts";
import { Field } from "../../parts/field.tsx";
import { useSession } from "../../session/use-session.ts";
import type { Move } from "./bulk-bar.tsx";

const moves = [
	"approve",
	"submit",
	"request-changes",
	"reject",
	"withdraw",
] as const;

/** What this reader may do with the text now; a refusal wants its reason first. */
export function UnitActions({
	unit,
	isPending,
	onMove,
}: {
	unit: Unit;
	isPending: boolean;
	onMove: (move: Move, reason: string) => void;
}) {
	const text = useMessages(reviewQueueMessages);
	const { session } = useSession();
	const [reason, setReason] = useState("");
	const [isMissing, setMissing] = useState(false);
	const { id, role } = session.member;
	const view = {
		state: unit.state,
		role,
		isOwn: [unit.createdBy, unit.textBy].includes(id),
		selfApproval: session.workspace.selfApproval,
	};
	const possible = moves.filter(
		(move) => nextUnitState({ ...view, move, reason: "given" }).ok,
	);
	const needsReason = (move: Move) =>
		move === "reject" || move === "request-changes";
	const labels = {
		approve: text.approve,
		submit: text.submit,
		"request-changes": text.requestChanges,
		reject: text.reject,
		withdraw: text.withdraw,
	};
	const act = (move: (typeof moves)[number]) => {
		if (needsReason(move) && reason.trim() === "") setMissing(true);
		else onMove(move, reason.trim());
	};
	if (possible.length === 0) return null;
	return (
		<div className="review-actions">
			{possible.some(needsReason) ? (
				<Field
					label={text.reason}
					hint={text.reasonHint}
					error={isMissing ? text.reasonMissing : undefined}
				>
					{(ids) => (
						<textarea
							{...ids}
							data-key="reason"
							rows={2}
							maxLength={2_000}
							value={reason}
							onChange={({ target }) => {
								setReason(target.value);
								setMissing(false);
							}}
						/>
					)}
				</Field>
			) : null}
			<p className="lo-actions">
				{possible.map((move) => (
					<button
						key={move}
						type="button"
						className={
							move === "approve" || move === "submit"
								? "lo-button lo-button-main"
								: "lo-button"
						}
						disabled={isPending}
						onClick={() => act(move)}
					>
						{labels[move]}
					</button>
				))}
			</p>
		</div>
	);
}
