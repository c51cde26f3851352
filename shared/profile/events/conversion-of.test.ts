import { expect, it } from "vitest";
import { conversionOf } from "./conversion-of.ts";

const event = {
	messageId: "m",
	name: "purchase",
	at: 5,
	url: null,
	properties: { transaction_id: "T", value: 12.345678, currency: "EUR" },
};
const granted = { clicks: { gclid: "x" }, user: {}, isPersonalised: false };

it("reads order, value and currency, and carries along what was granted", () => {
	expect(conversionOf(event, granted)).toEqual({
		messageId: "m",
		name: "purchase",
		transactionId: "T",
		at: 5,
		url: null,
		value: { amountMicros: 12_345_678, currency: "EUR" },
		...granted,
	});
	expect(
		conversionOf(
			{ ...event, properties: { value: 3, currency: "euro" } },
			granted,
		),
	).toMatchObject({ transactionId: "m", value: null });
});
