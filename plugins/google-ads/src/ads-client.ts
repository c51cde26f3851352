import type * as z from "zod";
import type { AdsAnswer, AdsFailure } from "./ads-answer.ts";
import { apiVersion } from "./api-version.ts";
import { failureWords } from "./failure-words.ts";
import { readFailure } from "./read-failure.ts";

export type AdsClientOptions = {
	readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
	/** `https://googleads.googleapis.com` but in tests. */
	readonly baseUrl: string;
	/** A bearer token; `isFresh` asks for a new one because the last was refused. Null: the sign-in has ended. Rejects when Google gave no answer. */
	readonly accessToken: (isFresh: boolean) => Promise<string | null>;
	/** The manager account the customer is reached through. */
	readonly loginCustomerId: string | null;
	/** Google ignores it since September 2026; sent where a service still has one. */
	readonly developerToken: string | null;
	readonly wait: (ms: number) => Promise<void>;
};

export type AdsClient = {
	/** One call; `reading` calls are tried again when no answer came, changing ones never. */
	call<S extends z.ZodType>(
		request: {
			readonly method: "GET" | "POST";
			/** Below the version: `customers/123/googleAds:search`. */
			readonly path: string;
			readonly body?: unknown;
			readonly isReading: boolean;
		},
		reply: S,
	): Promise<AdsAnswer<z.output<S>>>;
};

const timeoutMs = 30_000;
/** Longest pause Google may ask for before the person is told instead, ms. */
const longestPauseMs = 20_000;
const mostAttempts = 3;

/**
 * The Google Ads REST API in one function: headers, one renewal of an expired token, pauses Google asks for, and every refusal as a
 * value with Google's number of the request.
 */
export function adsClient(options: AdsClientOptions): AdsClient {
	return {
		async call(request, reply) {
			let isRenewed = false;
			for (let attempt = 1; ; attempt++) {
				const token = await options
					.accessToken(isRenewed)
					.catch(() => undefined);
				if (token === undefined) return failed("unreachable");
				if (token === null) return failed("sign-in-ended");
				const sent = await send(options, request, token);
				if (sent === null) {
					if (request.isReading && attempt < mostAttempts) {
						await options.wait(500 * attempt);
						continue;
					}
					return failed("unreachable", { isUncertain: !request.isReading });
				}
				const { status, json, requestId } = sent;
				if (status >= 200 && status < 300) {
					const parsed = reply.safeParse(json);
					return parsed.success
						? { ok: true, value: parsed.data, requestId }
						: failed("not-understood", {
								isUncertain: !request.isReading,
								requestId,
							});
				}
				const { retryAfterMs, isTokenRefused, ...failure } = readFailure(
					status,
					json,
					requestId,
				);
				if (isTokenRefused && !isRenewed) {
					isRenewed = true;
					continue;
				}
				if (isTokenRefused) return failed("sign-in-ended", { requestId });
				const pause =
					retryAfterMs ??
					(failure.isUncertain && request.isReading ? 500 * attempt : null);
				if (
					pause !== null &&
					pause <= longestPauseMs &&
					attempt < mostAttempts
				) {
					await options.wait(pause);
					continue;
				}
				return { ok: false, failure };
			}
		},
	};
}

async function send(
	options: AdsClientOptions,
	request: { method: string; path: string; body?: unknown },
	token: string,
): Promise<{
	status: number;
	json: unknown;
	requestId: string | null;
} | null> {
	const { loginCustomerId, developerToken } = options;
	const headers: Record<string, string> = {
		authorization: `Bearer ${token}`,
		accept: "application/json",
	};
	if (loginCustomerId !== null) headers["login-customer-id"] = loginCustomerId;
	if (developerToken !== null) headers["developer-token"] = developerToken;
	if (request.body !== undefined) headers["content-type"] = "application/json";
	try {
		const response = await options.fetch(
			`${options.baseUrl}/${apiVersion}/${request.path}`,
			{
				method: request.method,
				headers,
				signal: AbortSignal.timeout(timeoutMs),
				...(request.body === undefined
					? {}
					: { body: JSON.stringify(request.body) }),
			},
		);
		const text = await response.text();
		return {
			status: response.status,
			json: parseJson(text),
			requestId: response.headers.get("request-id"),
		};
	} catch {
		// No answer: refused, cut off or too slow. Which of them changes nothing about what may be concluded.
		return null;
	}
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

function failed(
	code: string,
	more: Partial<Pick<AdsFailure, "isUncertain" | "requestId">> = {},
): { ok: false; failure: AdsFailure } {
	return {
		ok: false,
		failure: {
			code,
			message: failureWords(code, ""),
			isUncertain: false,
			requestId: null,
			...more,
		},
	};
}
