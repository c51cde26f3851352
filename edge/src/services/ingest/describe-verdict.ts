import type { eventVerdict } from "@lotse/shared/contract/events.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import { describeRejection } from "@lotse/shared/profile/events/describe-rejection.ts";
import type * as z from "zod";
import type { EventVerdict } from "./accept-events.ts";

/** A verdict as it is answered: where it is a no, with the reason and the way out in the reader's language. */
export function describeVerdict(
	verdict: EventVerdict,
	language: Language,
): z.infer<typeof eventVerdict> {
	if (verdict.verdict !== "rejected") return verdict;
	const { message, fix } = describeRejection(verdict);
	return {
		...verdict,
		path: verdict.path.slice(0, 500),
		rule: verdict.rule.slice(0, 60),
		message: `${message[language]} ${fix[language]}`,
	};
}
