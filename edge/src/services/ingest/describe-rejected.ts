import type { RejectedEventInfo } from "@lotse/shared/contract/events.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import { describeRejection } from "@lotse/shared/profile/events/describe-rejection.ts";
import type { RejectedEvent } from "../../ports/events-store.ts";

/** A rejected event for a list: what is wrong and what to do, in the reader's language, without what was sent. */
export function describeRejected(
	row: Omit<RejectedEvent, "sealed">,
	language: Language,
): RejectedEventInfo {
	const { message, fix } = describeRejection(row);
	const { id, type, path, rule, name, messageId, planVersion } = row;
	const { receivedAt, times, state, settledAt, isWhole } = row;
	return {
		...{ id, type, path, rule, name, messageId, planVersion },
		...{ receivedAt, times, state, settledAt, isWhole },
		message: message[language],
		fix: fix[language],
	};
}
