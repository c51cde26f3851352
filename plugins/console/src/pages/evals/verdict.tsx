import type { EvalRun } from "@lotse/shared/contract/evals.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { evalsMessages } from "../../messages/evals.ts";

/** Marks whose shapes tell go, halt and open apart. */
const shapes = {
	go: "state-approved",
	"no-go": "state-rejected",
	"too-few": "state-in-review",
} as const;

/** Go or no-go in words. */
export function Verdict({ verdict }: { verdict: EvalRun["verdict"] }) {
	const text = useMessages(evalsMessages);
	return (
		<span className={`state ${shapes[verdict]}`}>{text.verdicts[verdict]}</span>
	);
}
