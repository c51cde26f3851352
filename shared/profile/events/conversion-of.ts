import type { ClickIds, HashedUser } from "./tracked-event.ts";

/** A conversion as it may leave: consent was settled before, and what was not granted is not in it. */
export interface OutgoingConversion {
	readonly messageId: string;
	readonly name: string;
	/** The shop's own number of the order where there is one; ad platforms count it once. */
	readonly transactionId: string;
	readonly at: number;
	readonly value: {
		readonly amountMicros: number;
		readonly currency: string;
	} | null;
	readonly url: string | null;
	readonly clicks: ClickIds;
	readonly user: HashedUser;
	/** Whether the person agreed to advertising of their own. */
	readonly isPersonalised: boolean;
}

/**
 * Makes a conversion of an event: `transaction_id`, `value` and `currency` under the names Google Analytics 4 uses; without a transaction id the
 * message id takes its place, so that the platform counts the event once all the same.
 *
 * @param granted what the person agreed to have sent along
 */
export function conversionOf(
	event: {
		readonly messageId: string;
		readonly name: string;
		readonly at: number;
		readonly url: string | null;
		readonly properties: { readonly [name: string]: unknown };
	},
	granted: {
		readonly clicks: ClickIds;
		readonly user: HashedUser;
		readonly isPersonalised: boolean;
	},
): OutgoingConversion {
	const { messageId, name, at, url, properties } = event;
	const { transaction_id: transactionId, value, currency } = properties;
	const isPriced =
		typeof value === "number" &&
		typeof currency === "string" &&
		/^[A-Z]{3}$/.test(currency);
	return {
		messageId,
		name,
		at,
		url,
		transactionId:
			typeof transactionId === "string" ? transactionId : messageId,
		value: isPriced
			? { amountMicros: Math.round(value * 1_000_000), currency }
			: null,
		...granted,
	};
}
