import type { ConversionEvent } from "@lotse/shared/contract/ads-accounts.ts";
// This one API only: the whole of googleapis is 34 MB in a Worker.
import { datamanager_v1 } from "googleapis/build/src/apis/datamanager/v1.js";
import { googleClient } from "./google-client.ts";
import {
	type IngestRefusal,
	readIngestRefusal,
} from "./read-ingest-refusal.ts";

export type IngestAnswer =
	| { readonly ok: true; readonly requestId: string | null }
	| IngestRefusal;

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
		return readIngestRefusal(error);
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
