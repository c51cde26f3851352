import { expect, it } from "vitest";
import { findSurePersonalData } from "./find-sure-personal-data.ts";

it.each([
	["for max@beispiel.de", "EMAIL"],
	["?mail=max%40beispiel.de&x=1", "EMAIL"],
	["DE89 3704 0044 0532 0130 00", "IBAN"],
	["4111 1111 1111 1111", "CARD"],
	["192.168.0.1", "IP"],
	["2001:db8::8a2e:370:7334", "IP"],
	["+49 151 23456789", "PHONE"],
])("%s holds %s", (text, type) => {
	expect(findSurePersonalData(text)).toBe(type);
});

it.each([
	"A-10023",
	"summer-sale-2026",
	"Sneaker Größe 43, blau",
	"/de/schuhe?utm_source=x",
	"2026-11-22T10:00:00Z",
	"9f3c2b7a1d0e4c5f8a6b",
	"1790000000000",
	"0151-2345678-0151-2345678-0151-2345",
	"Max Mustermann",
])("%s is let through", (text) => {
	expect(findSurePersonalData(text)).toBeNull();
});
