import { useId, useState } from "react";
import type { Role } from "../contract/access.ts";
import type { DecisionState } from "../contract/decisions.ts";
import { nextState } from "../trust/decision/next-state.ts";
import { decisionMessages } from "./messages/decisions.ts";
import { useMessages } from "./use-messages.ts";

export type ReviewAction = "approve" | "request-changes" | "reject";
const actions: readonly ReviewAction[] = [
	"approve",
	"request-changes",
	"reject",
];

/**
 * Approve, ask for changes, or reject, with a note. Offers what the state machine allows this reader and says why where it does
 * not; shows nothing for a decision that is not in review. Changes and rejections need a reason.
 */
export function ReviewBar({
	state,
	memberRole: role,
	isOwn,
	selfApproval,
	isPending,
	onAct,
}: {
	state: DecisionState;
	memberRole: Role;
	/** Whether the reader proposed this decision. */
	isOwn: boolean;
	/** Whether the workspace lets people approve their own proposals. */
	selfApproval: boolean;
	/** An action is on its way. */
	isPending: boolean;
	onAct: (action: ReviewAction, note: string) => void;
}) {
	const text = useMessages(decisionMessages);
	const [note, setNote] = useState("");
	const [isNoteMissing, setNoteMissing] = useState(false);
	const id = useId();
	if (state !== "in-review") return null;
	const moves = actions.map((action) => ({
		action,
		move: nextState({ state, action, role, isOwn, selfApproval }),
	}));
	const possible = moves.filter(({ move }) => move.ok);
	const reasons = new Set(
		moves.map(({ move }) => (move.ok ? "" : move.reason)),
	);
	const labels = {
		approve: text.approve,
		"request-changes": text.requestChanges,
		reject: text.reject,
	};
	const act = (action: ReviewAction) => {
		if (action !== "approve" && note.trim() === "") {
			setNoteMissing(true);
			return;
		}
		onAct(action, note.trim());
	};
	return (
		<section className="lo-review" aria-labelledby={`${id}-title`}>
			<h2 id={`${id}-title`}>{text.review}</h2>
			{reasons.has("own-proposal") ? (
				<p className="lo-notice">{text.ownProposal}</p>
			) : null}
			{reasons.has("role-too-low") ? (
				<p className="lo-notice">{text.roleTooLow(text.role.approver)}</p>
			) : null}
			{possible.length === 0 ? null : (
				<>
					<label htmlFor={`${id}-note`}>{text.note}</label>
					<textarea
						id={`${id}-note`}
						rows={2}
						maxLength={2000}
						value={note}
						aria-describedby={`${id}-hint`}
						aria-invalid={isNoteMissing || undefined}
						onChange={(event) => {
							setNote(event.target.value);
							setNoteMissing(false);
						}}
					/>
					<p
						id={`${id}-hint`}
						className={isNoteMissing ? "lo-error" : "lo-hint"}
					>
						<span role={isNoteMissing ? "alert" : undefined}>
							{isNoteMissing ? text.noteNeeded : text.noteHint}
						</span>
					</p>
					<p className="lo-actions">
						{possible.map(({ action }) => (
							<button
								key={action}
								type="button"
								className={
									action === "approve"
										? "lo-button lo-button-main"
										: "lo-button"
								}
								disabled={isPending}
								onClick={() => act(action)}
							>
								{labels[action]}
							</button>
						))}
					</p>
				</>
			)}
		</section>
	);
}
