import * as z from "zod";
import type { AdsAnswer } from "./ads-answer.ts";
import type { AdsClient } from "./ads-client.ts";
import { readFailure } from "./read-failure.ts";

const reply = z.object({
	results: z.array(z.object({ resourceName: z.string() })).optional(),
	partialFailureError: z
		.object({ message: z.string().optional() })
		.loose()
		.optional(),
});

/**
 * Sets a daily budget. With `isDryRun` Google checks the request as for real and changes nothing. A refusal inside an answer that
 * otherwise went well is a refusal all the same.
 */
export async function setBudget(
	client: AdsClient,
	customerId: string,
	change: {
		readonly budgetId: string;
		readonly amountMicros: number;
		readonly isDryRun: boolean;
	},
): Promise<AdsAnswer<null>> {
	const resourceName = `customers/${customerId}/campaignBudgets/${change.budgetId}`;
	const answer = await client.call(
		{
			method: "POST",
			path: `customers/${customerId}/campaignBudgets:mutate`,
			body: {
				operations: [
					{
						updateMask: "amountMicros",
						update: { resourceName, amountMicros: String(change.amountMicros) },
					},
				],
				validateOnly: change.isDryRun,
			},
			isReading: false,
		},
		reply,
	);
	if (!answer.ok) return answer;
	const { partialFailureError } = answer.value;
	if (partialFailureError) {
		const { code, message, requestId } = readFailure(
			400,
			{ error: partialFailureError },
			answer.requestId,
		);
		return {
			ok: false,
			failure: { code, message, isUncertain: false, requestId },
		};
	}
	return { ok: true, value: null, requestId: answer.requestId };
}
