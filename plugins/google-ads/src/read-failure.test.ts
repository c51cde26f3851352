import { describe, expect, it } from "vitest";
import { readFailure } from "./read-failure.ts";

const refusal = (errors: unknown[]) => ({
	error: {
		code: 429,
		status: "RESOURCE_EXHAUSTED",
		message: "Too many requests.",
		details: [
			{
				"@type": "type.googleapis.com/google.rpc.RequestInfo",
				requestId: "no",
			},
			{
				"@type":
					"type.googleapis.com/google.ads.googleads.v26.errors.GoogleAdsFailure",
				errors,
				requestId: "abc",
			},
		],
	},
});

describe("readFailure", () => {
	it("reads code, pause and request id", () => {
		const failure = readFailure(
			429,
			refusal([
				{
					errorCode: { quotaError: "RESOURCE_TEMPORARILY_EXHAUSTED" },
					message: "Wait.",
					details: { quotaErrorDetails: { retryDelay: "3.5s" } },
				},
			]),
			"header",
		);
		expect(failure).toMatchObject({
			code: "RESOURCE_TEMPORARILY_EXHAUSTED",
			requestId: "abc",
			retryAfterMs: 3_500,
			isTokenRefused: false,
			isUncertain: false,
		});
	});

	it("makes something of whatever else comes", () => {
		expect(readFailure(502, null, "header")).toMatchObject({
			code: "HTTP_502",
			requestId: "header",
			isUncertain: true,
			retryAfterMs: null,
		});
		expect(
			readFailure(401, { error: { status: "UNAUTHENTICATED" } }, null),
		).toMatchObject({ code: "UNAUTHENTICATED", isTokenRefused: true });
	});
});
