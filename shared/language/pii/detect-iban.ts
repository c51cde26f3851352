import { hasContext } from "./has-context.ts";
import { mod97 } from "./mod-97.ts";
import type { PersonalDataCandidate } from "./personal-data.ts";

/** Length of an IBAN by country (SWIFT IBAN registry, release 96). */
const lengths: ReadonlyMap<string, number> = new Map(
	(
		"AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 " +
		"HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 " +
		"RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20"
	)
		.split(" ")
		.map((row) => [row.slice(0, 2), Number(row.slice(2))]),
);
const head = /(?<![\p{L}\p{N}])([A-Z]{2})[ -]?\d{2}/giu;
const named = /\b(?:iban|konto(?:verbindung)?|bankverbindung|account)\b/iu;

/** End of `length` letters and digits from `start`, single spaces or hyphens between them; null where there are fewer or the run goes on. */
function endOfRun(text: string, start: number, length: number): number | null {
	let at = start;
	for (let taken = 0; taken < length; taken += 1) {
		if (taken > 0 && /[ \u00A0-]/.test(text.charAt(at))) at += 1;
		if (!/[A-Za-z0-9]/.test(text.charAt(at))) return null;
		at += 1;
	}
	return /[\p{L}\p{N}]/u.test(text.charAt(at)) ? null : at;
}

/**
 * International bank account numbers: the country's own length and the checksum (ISO 13616, mod 97), written together or in groups, in either
 * letter case. One that fails the checksum is given, unsure, only where the text says it is one: it is a typing error, and still somebody's.
 *
 * Worked value: `detectIban("IBAN DE89 3704 0044 0532 0130 00")` → one IBAN, 5–32.
 */
export function detectIban(text: string): PersonalDataCandidate[] {
	const found: PersonalDataCandidate[] = [];
	for (const match of text.matchAll(head)) {
		const length = lengths.get((match[1] ?? "").toUpperCase());
		if (length === undefined) continue;
		const start = match.index;
		const end = endOfRun(text, start, length);
		if (end === null) continue;
		const compact = text.slice(start, end).replace(/[^A-Za-z0-9]/g, "");
		const holds = mod97(compact.toUpperCase()) === 1;
		if (holds || hasContext(text, start, end, named))
			found.push({ type: "IBAN", start, end, confidence: holds ? 0.99 : 0.6 });
	}
	return found;
}
