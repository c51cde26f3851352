import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOrders } from "./read-orders.ts";

const nothingElse = {
	coupon: null,
	isElsewhere: null,
	isFraud: null,
	segments: null,
};

describe("readOrders", () => {
	it("reads English and German files, refunds and guests", () => {
		const english = readOrders(
			"order_id,customer,day,value,currency,cost,channel,may_contact\n1,c1,2026-01-31 14:02,49.90,EUR,20,search,yes\n2,c1,2026-02-01,-9.90,EUR,,,\n3,,2026-02-01,5,EUR,,,",
			"EUR",
		);
		expect(english).toEqual({
			ok: true,
			guests: 1,
			orders: [
				{
					id: "1",
					customer: "c1",
					day: 20484,
					hour: 14,
					amountMicros: 49_900_000,
					currency: "EUR",
					costMicros: 20_000_000,
					channel: "search",
					mayContact: true,
					...nothingElse,
				},
				{
					id: "2",
					customer: "c1",
					day: 20485,
					hour: null,
					amountMicros: -9_900_000,
					currency: "EUR",
					costMicros: null,
					channel: null,
					mayContact: null,
					...nothingElse,
				},
			],
		});
		const german = readOrders(
			"Kunde;Datum;Betrag\nc1;31.01.2026;1.249,90\nc1;31.01.2026;0",
			"CHF",
		);
		expect(german.ok && german.orders).toMatchObject([
			{ amountMicros: 1_249_900_000, currency: "CHF", id: "c1 20484 1" },
			{ amountMicros: 0, id: "c1 20484 2" },
		]);
	});

	it("keeps whether addresses differ, not the addresses, and every segment column", () => {
		const read = readOrders(
			'customer,day,value,coupon,shipping_address,billing_address,fraud,country,segment_plan\nc1,2026-01-01,5,WELCOME,"Hafenstr. 1, Bremen",hafenstr 1 bremen,no,DE,gold\nc2,2026-01-01,5,,Am Wall 2,Hafenstr. 1,yes,,',
			"EUR",
		);
		expect(read.ok && read.orders).toMatchObject([
			{
				coupon: "WELCOME",
				isElsewhere: false,
				isFraud: false,
				segments: { country: "DE", plan: "gold" },
			},
			{ coupon: null, isElsewhere: true, isFraud: true, segments: null },
		]);
		expect(JSON.stringify(read)).not.toContain("Wall");
	});

	it("names line, field and fix of what it cannot read", () => {
		const wrong = readOrders(
			"customer,day,value,currency\nc1,gestern,5,EUR\nc1,2026-01-01,viel,EUR\nc1,2026-01-01,5,Euro",
			"EUR",
		);
		expect(
			wrong.ok || wrong.problems.map(({ row, field }) => [row, field]),
		).toEqual([
			[2, "day"],
			[3, "value"],
			[4, "currency"],
		]);
		const bare = readOrders("", "EUR");
		expect(bare.ok || bare.problems.length).toBe(3);
	});

	it("never gives a figure that is none, whatever the text", () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 300 }), (text) => {
				const read = readOrders(`customer,day,value\n${text}`, "EUR");
				if (!read.ok) return;
				for (const { amountMicros, day } of read.orders)
					expect(Number.isSafeInteger(amountMicros + day)).toBe(true);
			}),
			{ seed: 2, numRuns: 300 },
		);
	});
});
