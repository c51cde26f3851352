import type { ConversionEvent } from "@lotse/shared/contract/ads-accounts.ts";
// This one API only: the whole of googleapis is 34 MB in a Worker.
import { datamanager_v1 } from "googleapis/build/src/apis/datamanager/v1.js";
import type { AdsFailure } from "./ads-answer.ts";
import { failureWords } from "./failure-words.ts";
import { googleClient } from "./google-client.ts";

export type IngestAnswer =
	| { readonly ok: true; readonly requestId: string | null }
	| {
			readonly ok: false;
			readonly failure: AdsFailure;
			/** Which event of the batch Google stumbled over; null when it did not say. */
			readonly index: number | null;
	  };

/**
 * Reports conversions through the Data Manager API. It fails fast: one bad event refuses the whole request, so the answer says which
 * one it was when Google does.
 *
 * @param events at most 2,000; consent was checked before
 */
export async function ingestConversions(
	settings: {
		readonly accessToken: string;
		/** Other than Google's in tests. */
		readonly rootUrl?: string;
	},
	account: {
		readonly customerId: string;
		readonly loginCustomerId: string | null;
		readonly conversionActionId: string;
	},
	events: readonly ConversionEvent[],
	isDryRun: boolean,
): Promise<IngestAnswer> {
	const api = new datamanager_v1.Datamanager({
		auth: googleClient({ accessToken: settings.accessToken }),
		...(settings.rootUrl === undefined ? {} : { rootUrl: settings.rootUrl }),
	});
	const productAccount = (accountId: string) => ({
		accountId,
		accountType: "GOOGLE_ADS",
	});
	const { customerId, loginCustomerId, conversionActionId } = account;
	try {
		const { data } = await api.events.ingest({
			requestBody: {
				destinations: [
					{
						operatingAccount: productAccount(customerId),
						...(loginCustomerId === null
							? {}
							: { loginAccount: productAccount(loginCustomerId) }),
						productDestinationId: conversionActionId,
					},
				],
				events: events.map(toEvent),
				encoding: "HEX",
				validateOnly: isDryRun,
			},
		});
		return { ok: true, requestId: data.requestId ?? null };
	} catch (error) {
		return readRefusal(error);
	}
}

const said = { granted: "CONSENT_GRANTED", denied: "CONSENT_DENIED" } as const;

function toEvent(event: ConversionEvent): datamanager_v1.Schema$Event {
	const { gclid, gbraid, wbraid, emailSha256, value } = event;
	const consentOf = (answer: ConversionEvent["adUserData"]) => {
		if (answer === "unknown")
			throw new TypeError("an event without consent reached the upload");
		return said[answer];
	};
	return {
		transactionId: event.transactionId,
		eventTimestamp: new Date(event.at).toISOString(),
		eventSource: "WEB",
		conversionValue: value.amountMicros / 1_000_000,
		currency: value.currency,
		adIdentifiers: {
			...(gclid === undefined ? {} : { gclid }),
			...(gbraid === undefined ? {} : { gbraid }),
			...(wbraid === undefined ? {} : { wbraid }),
		},
		...(emailSha256 === undefined
			? {}
			: { userData: { userIdentifiers: [{ emailAddress: emailSha256 }] } }),
		consent: {
			adUserData: consentOf(event.adUserData),
			adPersonalization: consentOf(event.adPersonalization),
		},
	};
}

function readRefusal(error: unknown): IngestAnswer & { ok: false } {
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
	const [, position] = /events\[([0-9]+)\]/.exec(text) ?? [];
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
