import {
	type AudienceDelivery,
	declineAudience,
	sendAudience,
	undoAudience,
} from "@lotse/shared/contract/audiences.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { audiencesMessages } from "../../messages/audiences.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";

/** Dry run, send, decline, take back: as far as the state of the delivery allows; what cannot be unsent asks once more. */
export function DeliveryActions({
	delivery,
	isOwn,
	onDone,
}: {
	delivery: AudienceDelivery;
	/** Somebody else has to approve it. */
	isOwn: boolean;
	/** With what there is to say about it. */
	onDone: (said: string) => void;
}) {
	const text = useMessages(audiencesMessages);
	const format = useFormat();
	const send = useAction(sendAudience);
	const decline = useAction(declineAudience);
	const undo = useAction(undoAudience);
	const [asked, setAsked] = useState<"send" | "undo" | null>(null);
	const { id: deliveryId, state, segmentName } = delivery;
	const isOpen = state === "waiting" || state === "failed";
	const isPending = send.isPending || decline.isPending || undo.isPending;
	const problem = send.problem ?? decline.problem ?? undo.problem;
	const go = async (dryRun: boolean) => {
		setAsked(null);
		const answer = await send.run({ deliveryId, dryRun });
		if (!answer.ok) return;
		const { added, removed } = answer.value;
		const say = dryRun ? text.tried : text.done;
		const { failure } = answer.value.delivery;
		onDone(failure ?? say(format.number(added), format.number(removed)));
	};
	const button = (label: string, onClick: () => void) => (
		<button
			type="button"
			className="lo-button lo-button-small"
			aria-label={`${label}: ${segmentName}`}
			disabled={isPending}
			onClick={onClick}
		>
			{label}
		</button>
	);
	const sendLabel = state === "failed" ? text.again : text.approve;
	return (
		<>
			<span className="segment-actions">
				{isOpen && isOwn ? <span className="lo-quiet">{text.own}</span> : null}
				{isOpen && !isOwn ? button(text.dryRun, () => go(true)) : null}
				{isOpen && !isOwn
					? button(
							asked === "send" ? `${sendLabel}: ${text.sure}` : sendLabel,
							() => (asked === "send" ? go(false) : setAsked("send")),
						)
					: null}
				{state === "waiting"
					? button(text.decline, async () => {
							if ((await decline.run({ deliveryId })).ok) onDone("");
						})
					: null}
				{state === "sent" || state === "failed"
					? button(
							asked === "undo" ? `${text.undo}: ${text.sure}` : text.undo,
							async () => {
								if (asked !== "undo") return setAsked("undo");
								setAsked(null);
								if ((await undo.run({ deliveryId })).ok) onDone(text.undone);
							},
						)
					: null}
			</span>
			{problem ? <ProblemNotice problem={problem} /> : null}
		</>
	);
}
