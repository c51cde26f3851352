// This one API only: the whole of googleapis is 34 MB in a Worker.
import { datamanager_v1 } from "googleapis/build/src/apis/datamanager/v1.js";
import { googleClient } from "./google-client.ts";
import {
	type IngestRefusal,
	readIngestRefusal,
} from "./read-ingest-refusal.ts";

/** A member of a customer list: SHA-256 of the normalised address and number, lowercase hex; one of them at least. */
export interface AudienceMember {
	readonly emailSha256: string | null;
	readonly phoneSha256: string | null;
}

/**
 * Puts people on a customer list (Customer Match) through the Data Manager API, or takes them off. Either twice is harmless. For adding,
 * the consent of every member was checked before and is stated; so is that the terms of Customer Match were accepted, which Google asks of
 * each such request.
 *
 * Source: developers.google.com/data-manager/api/reference/rest/v1/audienceMembers/ingest and …/remove.
 *
 * @param members at most 10,000
 */
export async function changeAudience(
	settings: {
		readonly accessToken: string;
		/** Other than Google's in tests. */
		readonly rootUrl?: string;
	},
	list: {
		readonly customerId: string;
		readonly loginCustomerId: string | null;
		readonly userListId: string;
	},
	members: readonly AudienceMember[],
	{ change, isDryRun }: { change: "add" | "remove"; isDryRun: boolean },
): Promise<
	{ readonly ok: true; readonly requestId: string | null } | IngestRefusal
> {
	const api = new datamanager_v1.Datamanager({
		auth: googleClient({ accessToken: settings.accessToken }),
		...(settings.rootUrl === undefined ? {} : { rootUrl: settings.rootUrl }),
	});
	const account = (accountId: string) => ({
		accountId,
		accountType: "GOOGLE_ADS",
	});
	const { customerId, loginCustomerId, userListId } = list;
	const request = {
		destinations: [
			{
				operatingAccount: account(customerId),
				...(loginCustomerId === null
					? {}
					: { loginAccount: account(loginCustomerId) }),
				productDestinationId: userListId,
			},
		],
		audienceMembers: members.map(({ emailSha256, phoneSha256 }) => ({
			userData: {
				userIdentifiers: [
					...(emailSha256 === null ? [] : [{ emailAddress: emailSha256 }]),
					...(phoneSha256 === null ? [] : [{ phoneNumber: phoneSha256 }]),
				],
			},
		})),
		encoding: "HEX",
		validateOnly: isDryRun,
	};
	try {
		const { data } =
			change === "remove"
				? await api.audienceMembers.remove({ requestBody: request })
				: await api.audienceMembers.ingest({
						requestBody: {
							...request,
							consent: {
								adUserData: "CONSENT_GRANTED",
								adPersonalization: "CONSENT_GRANTED",
							},
							termsOfService: { customerMatchTermsOfServiceStatus: "ACCEPTED" },
						},
					});
		return { ok: true, requestId: data.requestId ?? null };
	} catch (error) {
		return readIngestRefusal(error);
	}
}
