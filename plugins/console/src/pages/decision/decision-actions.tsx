import type {
	Decision,
	DecisionAction,
	Evidence,
} from "@lotse/shared/contract/decisions.ts";
import { actOnDecision } from "@lotse/shared/contract/decisions.ts";
import { nextState } from "@lotse/shared/trust/decision/next-state.ts";
import { decisionMessages } from "@lotse/shared/ui/messages/decisions.ts";
import { ReviewBar } from "@lotse/shared/ui/review-bar.tsx";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { decisionPageMessages } from "../../messages/decision.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { useSession } from "../../session/use-session.ts";
import { NoteForm } from "./note-form.tsx";
import { OutcomeForm } from "./outcome-form.tsx";

const offered = ["submit", "apply", "measure", "revert", "withdraw"] as const;
type Offered = (typeof offered)[number];

/** What this reader can do with the decision now, each with a note; conflicts say so and load the newer state. */
export function DecisionActions({
	decision,
	isCarriedOutHere,
	onChanged,
	onStale,
}: {
	decision: Decision;
	/** Applied and reverted in the ad account, by the buttons beside it, and not by noting it. */
	isCarriedOutHere: boolean;
	onChanged: (decision: Decision) => void;
	onStale: () => void;
}) {
	const text = useMessages(decisionPageMessages);
	const words = useMessages(decisionMessages);
	const { session } = useSession();
	const [opened, setOpened] = useState<Offered | null>(null);
	const [done, setDone] = useState("");
	const { run, isPending, problem, clear } = useAction(actOnDecision);
	const { role } = session.member;
	const { selfApproval } = session.workspace;
	const isOwn = decision.proposedBy === session.member.id;
	const view = { state: decision.state, role, isOwn, selfApproval };
	const possible = offered.filter(
		(action) =>
			nextState({ ...view, action }).ok &&
			!(isCarriedOutHere && (action === "apply" || action === "revert")),
	);
	const act = async (
		action: DecisionAction,
		note: string,
		outcome?: Evidence,
	) => {
		setDone("");
		const answer = await run({
			decisionId: decision.id,
			version: decision.version,
			action,
			note,
			...(outcome ? { outcome } : {}),
		});
		if (!answer.ok) return;
		setOpened(null);
		setDone(text.done(words.state[answer.value.state]));
		onChanged(answer.value);
	};
	const reloadStale = () => {
		clear();
		onStale();
	};
	return (
		<div className="decision-actions">
			<p role="status" className={done === "" ? "lo-hidden" : "success"}>
				{done}
			</p>
			{problem ? (
				<>
					<ProblemNotice problem={problem} />
					{problem.code === "conflict" ? (
						<button type="button" className="lo-button" onClick={reloadStale}>
							{text.reload}
						</button>
					) : null}
				</>
			) : null}
			<ReviewBar
				state={decision.state}
				memberRole={role}
				isOwn={isOwn}
				selfApproval={selfApproval}
				isPending={isPending}
				onAct={act}
			/>
			<section aria-labelledby="next">
				<h2 id="next">{text.next}</h2>
				{possible.length === 0 && decision.state !== "in-review" ? (
					<p className="lo-quiet">{text.nothingNext}</p>
				) : null}
				{opened === null ? (
					<div className="next-actions">
						{possible.map((action, index) => (
							<div key={action}>
								<button
									type="button"
									className={
										index === 0 && action !== "withdraw" && action !== "revert"
											? "lo-button lo-button-main"
											: "lo-button"
									}
									onClick={() => setOpened(action)}
								>
									{text.actions[action]}
								</button>
								<p className="lo-hint">{text.actionHints[action]}</p>
							</div>
						))}
					</div>
				) : opened === "measure" ? (
					<OutcomeForm
						decision={decision}
						isPending={isPending}
						onCancel={() => setOpened(null)}
						onSave={(note, outcome) => act("measure", note, outcome)}
					/>
				) : (
					<NoteForm
						label={text.actions[opened]}
						hint={text.actionHints[opened]}
						isPending={isPending}
						onCancel={() => setOpened(null)}
						onSave={(note) => act(opened, note)}
					/>
				)}
			</section>
		</div>
	);
}
