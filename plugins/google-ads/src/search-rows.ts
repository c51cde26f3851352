import * as z from "zod";
import type { AdsAnswer } from "./ads-answer.ts";
import type { AdsClient } from "./ads-client.ts";
import { failureWords } from "./failure-words.ts";

/** Pages Google sends hold 10,000 rows. */
const mostPages = 20;

/**
 * Every row of a GAQL query, page after page; 200,000 at most.
 *
 * @param row what a row has to be; keys are those of the query in camel case, 64-bit numbers come as text
 */
export async function searchRows<S extends z.ZodType>(
	client: AdsClient,
	customerId: string,
	query: string,
	row: S,
): Promise<AdsAnswer<z.output<S>[]>> {
	const page = z.object({
		results: z.array(row).default([]),
		nextPageToken: z.string().optional(),
	});
	const rows: z.output<S>[] = [];
	let pageToken: string | undefined;
	for (let count = 0; count < mostPages; count++) {
		const answer = await client.call(
			{
				method: "POST",
				path: `customers/${customerId}/googleAds:search`,
				body: { query, ...(pageToken === undefined ? {} : { pageToken }) },
				isReading: true,
			},
			page,
		);
		if (!answer.ok) return answer;
		rows.push(...answer.value.results);
		pageToken = answer.value.nextPageToken;
		if (pageToken === undefined || pageToken === "")
			return { ok: true, value: rows, requestId: answer.requestId };
	}
	return {
		ok: false,
		failure: {
			code: "too-long-a-list",
			message: failureWords("too-long-a-list", ""),
			isUncertain: false,
			requestId: null,
		},
	};
}
