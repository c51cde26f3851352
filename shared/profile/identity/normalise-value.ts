import { normaliseDate } from "./normalise-date.ts";
import { normaliseEmail } from "./normalise-email.ts";
import { normalisePhone } from "./normalise-phone.ts";
import type { FieldKind } from "./person-field.ts";

/** What stands where nothing is known; never evidence that two people are one. */
const nothing = new Set([
	"",
	"na",
	"nan",
	"null",
	"nil",
	"none",
	"undefined",
	"unknown",
	"unbekannt",
	"anonymous",
	"anonym",
	"guest",
	"gast",
	"test",
	"kein",
	"keine",
	"x",
	"xx",
	"xxx",
]);

/**
 * One spelling for a cell, so that two that mean the same compare as equal: small letters, ä as ae and ß as ss, other accents dropped,
 * words without punctuation and without spaces between them (exports split and join words at random), "str." as "strasse", postcodes and house numbers
 * without leading zeros, dates as YYYYMMDD, e-mail and phone by their own rules. "" for what says nothing ("n/a", "guest").
 *
 * @example normaliseValue("street", "Königsstr. 5") // "koenigsstrasse5"
 */
export function normaliseValue(kind: FieldKind, cell: string): string {
	if (kind === "email") return normaliseEmail(cell) ?? "";
	if (kind === "phone") return normalisePhone(cell) ?? "";
	if (kind === "date") return normaliseDate(cell) ?? "";
	const words = cell
		.slice(0, 200)
		.toLowerCase()
		.replace(/[äöüß]/gu, (letter) => umlauts[letter] ?? letter)
		.normalize("NFKD")
		.replace(/\p{M}+/gu, "")
		.replace(
			/str\.|str(?=\s|$)|straat\b/gu,
			kind === "street" ? "strasse" : "$&",
		)
		.replace(/[^\p{L}\p{N}]+/gu, "");
	if (nothing.has(words)) return "";
	return kind === "postcode" || kind === "house-number"
		? words.replace(/^0+(?=.)/u, "")
		: words;
}

const umlauts: Readonly<Record<string, string>> = {
	ä: "ae",
	ö: "oe",
	ü: "ue",
	ß: "ss",
};
