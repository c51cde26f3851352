/**
 * What a webhook's signature is over, by Standard Webhooks 1.0 (standardwebhooks.com, “Signature scheme”): id, seconds and body, joined by
 * full stops. The id stays the same for each attempt, so that the receiver can tell a repetition.
 *
 * @param timestamp seconds since 1970, UTC
 * @example webhookText({ id: "chk_12", timestamp: 1_700_000_000, body: "{}" }) // "chk_12.1700000000.{}"
 */
export function webhookText({
	id,
	timestamp,
	body,
}: {
	readonly id: string;
	readonly timestamp: number;
	readonly body: string;
}): string {
	return `${id}.${timestamp}.${body}`;
}
