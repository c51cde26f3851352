import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { qualityMessages } from "../../messages/quality.ts";

const marks = { green: "●", amber: "▲", red: "■" } as const;

/** A gate's state in words, with a mark whose shape tells it without colour. */
export function GateState({ state }: { state: keyof typeof marks | null }) {
	const text = useMessages(qualityMessages);
	if (state === null) return <span className="lo-quiet">{text.notAsked}</span>;
	return (
		<span className={`gate-state gate-${state}`}>
			<span aria-hidden="true">{marks[state]}</span> {text.state[state]}
		</span>
	);
}
