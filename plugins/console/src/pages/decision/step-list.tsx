import type { DecisionStep } from "@lotse/shared/contract/decisions.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { decisionPageMessages } from "../../messages/decision.ts";

/** Who did what and when, newest first. */
export function StepList({ steps }: { steps: readonly DecisionStep[] }) {
	const text = useMessages(decisionPageMessages);
	const format = useFormat();
	return (
		<ol className="steps" reversed>
			{steps.toReversed().map((step) => (
				<li key={step.version}>
					<b>{text.stepActions[step.action]}</b>
					<span>{step.actor === "system" ? "Lotse" : step.actorEmail}</span>
					<time dateTime={new Date(step.at).toISOString()}>
						{format.instant(step.at)}
					</time>
					{step.note === "" ? null : <q>{step.note}</q>}
				</li>
			))}
		</ol>
	);
}
