import * as z from "zod";
import type { AdsFailure } from "./ads-answer.ts";
import { failureWords } from "./failure-words.ts";

const oneError = z.object({
	errorCode: z.record(z.string(), z.string()).optional(),
	message: z.string().optional(),
	details: z
		.object({
			quotaErrorDetails: z
				.object({ retryDelay: z.string().optional() })
				.optional(),
		})
		.optional(),
});
const googleAdsFailure = z.object({
	errors: z.array(oneError).min(1),
	requestId: z.string().optional(),
});
const body = z.object({
	error: z.object({
		status: z.string().optional(),
		message: z.string().optional(),
		details: z.array(z.unknown()).optional(),
	}),
});

/** Quota words Google uses when a pause helps. */
const pauses = new Set([
	"RESOURCE_EXHAUSTED",
	"RESOURCE_TEMPORARILY_EXHAUSTED",
	"EXCESSIVE_SHORT_TERM_QUERY_RESOURCE_CONSUMPTION",
]);

export type ReadFailure = AdsFailure & {
	/** How long Google asks to wait, ms; null: waiting does not help. */
	readonly retryAfterMs: number | null;
	/** The access token has expired or was never good. */
	readonly isTokenRefused: boolean;
};

/**
 * Reads a refusal of the Google Ads API: the first error of `GoogleAdsFailure`, or the plain status where there is none.
 *
 * @param status HTTP status
 * @param json the body, whatever it is
 * @param requestId from the response's header
 */
export function readFailure(
	status: number,
	json: unknown,
	requestId: string | null,
): ReadFailure {
	const parsed = body.safeParse(json);
	const error = parsed.success ? parsed.data.error : null;
	const failure = (error?.details ?? [])
		.map((detail) => googleAdsFailure.safeParse(detail))
		.find(({ success }) => success)?.data;
	const first = failure?.errors[0];
	const word = Object.values(first?.errorCode ?? {})[0];
	const code = word ?? error?.status ?? `HTTP_${status}`;
	return {
		code,
		message: failureWords(code, first?.message ?? error?.message ?? ""),
		isUncertain: status >= 500,
		requestId: failure?.requestId ?? requestId,
		retryAfterMs: pauses.has(code)
			? (seconds(first?.details?.quotaErrorDetails?.retryDelay) ?? 1_000)
			: null,
		isTokenRefused: status === 401,
	};
}

/** A protobuf duration in JSON, `"3.5s"`, in ms. */
function seconds(duration: string | undefined): number | null {
	const [, number] = /^([0-9]+(?:\.[0-9]+)?)s$/.exec(duration ?? "") ?? [];
	return number === undefined ? null : Math.ceil(Number(number) * 1_000);
}
