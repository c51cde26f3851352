import type { AdsFailure } from "./ads-answer.ts";
import { failureWords } from "./failure-words.ts";

export type IngestRefusal = {
	readonly ok: false;
	readonly failure: AdsFailure;
	/** Which event or member of the batch Google stumbled over; null when it did not say. */
	readonly index: number | null;
};

/** Why the Data Manager API refused a request, from what its client throws. No answer at all may mean that it was carried out. */
export function readIngestRefusal(error: unknown): IngestRefusal {
	const response =
		typeof error === "object" && error !== null && "response" in error
			? (error.response as { status?: number; data?: unknown } | undefined)
			: undefined;
	if (response?.status === undefined)
		return {
			ok: false,
			index: null,
			failure: {
				code: "unreachable",
				message: failureWords("unreachable", ""),
				isUncertain: true,
				requestId: null,
			},
		};
	const text = JSON.stringify(response.data ?? null);
	const [, position] =
		/(?:events|audience_?[mM]embers)\[([0-9]+)\]/.exec(text) ?? [];
	const [, status = `HTTP_${response.status}`] =
		/"reason":"([A-Z_]+)"/.exec(text) ??
		/"status":"([A-Z_]+)"/.exec(text) ??
		[];
	const [, message = ""] = /"message":"([^"]{0,500})"/.exec(text) ?? [];
	const code = response.status === 401 ? "sign-in-ended" : status;
	return {
		ok: false,
		index: position === undefined ? null : Number(position),
		failure: {
			code,
			message: failureWords(code, message),
			isUncertain: response.status >= 500,
			requestId: null,
		},
	};
}
