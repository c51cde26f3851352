import { describe, expect, it } from "vitest";
import { readConversions } from "./read-conversions.ts";

const head =
	"transaction_id,time,value,currency,gclid,email_sha256,ad_user_data,ad_personalization";
const good = "A1,2026-11-20T10:00:00+01:00,49.90,eur,abc,,granted,ja";
const read = (...lines: string[]) =>
	readConversions([head, ...lines].join("\n"), "en");

describe("purchases of a file", () => {
	it("are read with what was said about consent", () => {
		expect(read(good)).toEqual({
			ok: true,
			events: [
				{
					transactionId: "A1",
					at: Date.UTC(2026, 10, 20, 9),
					value: { amountMicros: 49_900_000, currency: "EUR" },
					gclid: "abc",
					adUserData: "granted",
					adPersonalization: "granted",
				},
			],
		});
	});

	it("do not turn silence or an unknown word into a yes", () => {
		const result = read("A1,2026-11-20T10:00:00Z,1,EUR,abc,,,perhaps");
		expect(result.ok && result.events[0]).toMatchObject({
			adUserData: "unknown",
			adPersonalization: "unknown",
		});
	});

	it("are refused by line and column: a time without an offset, an address in the clear, a comma in the value", () => {
		const result = read(
			good,
			"A2,2026-11-20 10:00,1,EUR,abc,,yes,yes",
			"A3,2026-11-20T10:00:00Z,1,EUR,,someone@example.org,yes,yes",
			'A4,2026-11-20T10:00:00Z,"1,50",EUR,abc,,yes,yes',
			",2026-11-20T10:00:00Z,1,EUR,abc,,yes,yes",
		);
		expect(result.ok ? [] : result.problems).toEqual([
			expect.stringMatching(/^Line 3, time:/),
			expect.stringMatching(/^Line 4, email_sha256:/),
			expect.stringMatching(/^Line 5, value:/),
			expect.stringMatching(/^Line 6, transaction_id:/),
		]);
	});

	it("are refused when columns are missing, or it is no table", () => {
		const missing = readConversions("transaction_id,value\n1,2", "de");
		expect(missing.ok ? "" : missing.problems[0]).toContain("time, currency");
		expect(readConversions("", "en").ok).toBe(false);
	});
});
