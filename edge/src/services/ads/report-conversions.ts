import type {
	AdAccount,
	ConversionEvent,
} from "@lotse/shared/contract/ads-accounts.ts";
import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { AdPlatform } from "../../ports.ts";

export interface Reported {
	readonly accepted: ConversionEvent[];
	readonly refused: { transactionId: string; reason: Localised }[];
	readonly requestIds: string[];
}

/** Requests one call may make: each takes part of the time a Worker has. */
const mostRequests = 40;

/**
 * Reports conversions in batches. The platform refuses a whole batch for one bad event: the event it names is taken out and the others
 * go again; where it names none, the batch is halved until the bad one stands alone. What no answer came for is not called accepted:
 * sending it again is safe, since the platform counts a transaction once.
 */
export async function reportConversions(
	platform: AdPlatform,
	account: Pick<AdAccount, "customerId" | "loginCustomerId">,
	conversionActionId: string,
	events: readonly ConversionEvent[],
	isDryRun: boolean,
): Promise<Reported> {
	const reported: Reported = { accepted: [], refused: [], requestIds: [] };
	const refuse = (some: readonly ConversionEvent[], reason: Localised) => {
		for (const { transactionId } of some)
			reported.refused.push({ transactionId, reason });
	};
	const waiting: ConversionEvent[][] = [];
	for (let start = 0; start < events.length; start += platform.mostConversions)
		waiting.push(events.slice(start, start + platform.mostConversions));
	let requests = 0;
	for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
		if (batch.length === 0) continue;
		requests += 1;
		if (requests > mostRequests) {
			refuse(batch, tooManyBad);
			continue;
		}
		const answer = await platform.reportConversions(account, {
			conversionActionId,
			events: batch,
			isDryRun,
		});
		if (answer.ok) {
			reported.accepted.push(...batch);
			if (answer.requestId !== null) reported.requestIds.push(answer.requestId);
			continue;
		}
		const { index, failure } = answer;
		const bad = index === null ? undefined : batch[index];
		if (bad) {
			refuse([bad], failure.message);
			waiting.unshift(batch.filter((event) => event !== bad));
		} else if (batch.length === 1 || !isAboutEvents(failure))
			refuse(batch, failure.message);
		else {
			const half = Math.ceil(batch.length / 2);
			waiting.unshift(batch.slice(0, half), batch.slice(half));
		}
	}
	return reported;
}

/** Halving helps only where an event is at fault, not where the account, the sign-in or the line is. */
function isAboutEvents(failure: {
	code: string;
	isUncertain: boolean;
}): boolean {
	return (
		!failure.isUncertain &&
		/INVALID|MISSING|REQUIRED|EVENT|TIME|VALUE|FORMAT/.test(failure.code)
	);
}

const tooManyBad: Localised = {
	de: "Zu viele fehlerhafte Ereignisse auf einmal; dieses kam nicht mehr an die Reihe. Berichtigen Sie die genannten und senden Sie den Rest noch einmal.",
	en: "Too many faulty events at once; this one was not reached. Correct those named and send the rest again.",
};
