import { describe, expect, it } from "vitest";
import { detectCard } from "./detect-card.ts";

describe("detectCard", () => {
	it.each([
		["Visa 4111 1111 1111 1111.", "4111 1111 1111 1111"],
		["378282246310005", "378282246310005"],
		["card 6759649826438453", "6759649826438453"],
	] as const)("finds it in %s", (text, expected) => {
		expect(
			detectCard(text).map(({ type, start, end }) => [
				type,
				text.slice(start, end),
			]),
		).toEqual([["CARD", expected]]);
	});
	it.each([
		"4111 1111 1111 1112",
		"6759649826438453",
		"0000000000000000",
		"4006381333931 1",
		"Artikel 123456789012",
	])("finds nothing in %s", (text) => {
		expect(detectCard(text)).toEqual([]);
	});
});
