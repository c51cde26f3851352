import { detectCard } from "@lotse/shared/language/pii/detect-card.ts";
import { detectEmail } from "@lotse/shared/language/pii/detect-email.ts";
import { detectIban } from "@lotse/shared/language/pii/detect-iban.ts";
import { detectIdNumber } from "@lotse/shared/language/pii/detect-id-number.ts";
import { detectIp } from "@lotse/shared/language/pii/detect-ip.ts";
import { detectPhone } from "@lotse/shared/language/pii/detect-phone.ts";
import { detectTaxId } from "@lotse/shared/language/pii/detect-tax-id.ts";

const detectors = [
	detectEmail,
	detectIban,
	detectCard,
	detectTaxId,
	detectIdNumber,
	detectIp,
	detectPhone,
];
/** Below this a rule says itself that it is guessing; an order number must not stop an order. */
const sureFrom = 0.7;
/** Every text these detectors know has an at sign, six digits close together, or the colons of an IPv6 address. */
const worthLooking = /@|%40|\d(?:[\s()./:_+-]{0,2}\d){5}|[0-9a-f]:[0-9a-f]*:/i;

/**
 * What kind of personal data a value of an event holds, null for none: what checksum and grammar tell surely. Names and addresses are not
 * looked for here: in events they are guesses, and a guess would hold back orders.
 */
export function findPersonalText(text: string): string | null {
	if (!worthLooking.test(text)) return null;
	const readable = text.includes("%40") ? text.replaceAll("%40", "@") : text;
	for (const detect of detectors)
		for (const { type, confidence } of detect(readable))
			if (confidence >= sureFrom) return type;
	return null;
}
