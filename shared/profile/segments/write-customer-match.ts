/** What Customer Match may know a person by: SHA-256 of the normalised address and number, lowercase hex. */
export type HashedMember = {
	readonly emailSha256: string | null;
	readonly phoneSha256: string | null;
};

/**
 * A file for Google Ads' upload of customer lists, with hashed data: header `Email,Phone`, one line a person, people without either left out.
 * Source: support.google.com/google-ads/answer/7659867.
 */
export function writeCustomerMatch(members: readonly HashedMember[]): string {
	const lines = members
		.filter(
			({ emailSha256, phoneSha256 }) =>
				emailSha256 !== null || phoneSha256 !== null,
		)
		.map(
			({ emailSha256, phoneSha256 }) =>
				`${emailSha256 ?? ""},${phoneSha256 ?? ""}`,
		);
	return `${["Email,Phone", ...lines].join("\r\n")}\r\n`;
}
