import type { IdentifierKind } from "./identifier.ts";

export type IdentifierRefusal =
	/** Empty, "null", "guest", "undefined": what programs write when they know nobody. */
	| "placeholder"
	/** A mailbox many read: info@, support@. */
	| "shared-mailbox"
	/** All digits equal or counted up: 000000, 0123456789. */
	| "made-up-number"
	| "too-long";

const placeholders = new Set([
	"",
	"0",
	"-1",
	"null",
	"nil",
	"none",
	"nan",
	"undefined",
	"unknown",
	"unbekannt",
	"anonymous",
	"anonym",
	"guest",
	"gast",
	"user",
	"test",
	"true",
	"false",
	"[object object]",
	"distinct_id",
	"n/a",
	"00000000-0000-0000-0000-000000000000",
]);
const shared = new Set([
	"admin",
	"abuse",
	"billing",
	"buchhaltung",
	"contact",
	"datenschutz",
	"einkauf",
	"familie",
	"hello",
	"help",
	"hallo",
	"hostmaster",
	"info",
	"kontakt",
	"mail",
	"marketing",
	"noreply",
	"no-reply",
	"office",
	"postmaster",
	"privacy",
	"rechnung",
	"sales",
	"service",
	"support",
	"team",
	"test",
	"vertrieb",
	"webmaster",
]);
const longest = 256;

/**
 * Why an identifier must never join people, or null where it may. E-mail and phone are looked at before they are hashed: afterwards nothing can be told.
 *
 * @param kind "email" and "phone" for the plain, normalised values
 * @example refuseIdentifier("email", "info@example.com") // "shared-mailbox"
 */
export function refuseIdentifier(
	kind: IdentifierKind | "email" | "phone",
	value: string,
): IdentifierRefusal | null {
	const plain = value.trim().toLowerCase();
	if (plain.length > longest) return "too-long";
	if (placeholders.has(plain) || /^(.)\1{5,}$/u.test(plain))
		return kind === "phone" ? "made-up-number" : "placeholder";
	if (kind === "email") {
		const [name = "", host = ""] = plain.split("@", 2);
		if (placeholders.has(name)) return "placeholder";
		if (/^(example|test|invalid|localhost)\b/u.test(host)) return "placeholder";
		return shared.has(name) ? "shared-mailbox" : null;
	}
	if (kind === "phone") {
		const digits = plain.replace(/\D/gu, "");
		const isMadeUp =
			/(\d)\1{5,}/u.test(digits) ||
			"01234567890123456789".includes(digits.slice(-8)) ||
			"98765432109876543210".includes(digits.slice(-8));
		return digits.length < 7 || isMadeUp ? "made-up-number" : null;
	}
	return null;
}
