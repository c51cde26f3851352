import type { DecisionState } from "@lotse/shared/contract/decisions.ts";
import { decisionMessages } from "@lotse/shared/ui/messages/decisions.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";

/** A decision's state in words, with a mark whose shape tells open, good and closed apart. */
export function StateBadge({ state }: { state: DecisionState }) {
	const text = useMessages(decisionMessages);
	return <span className={`state state-${state}`}>{text.state[state]}</span>;
}
