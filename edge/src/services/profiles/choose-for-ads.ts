import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { HashedMember } from "@lotse/shared/profile/segments/write-customer-match.ts";
import type { StoredSegment } from "../../ports/profiles-store.ts";
import type { Ports } from "../../ports.ts";
import { contactsOf } from "../ingest/contacts-of.ts";
import { selectPeople } from "./select-people.ts";

/**
 * Whom of a segment an ad platform may be told of: consent to personalised advertising, whatever the segment is for, and a hashed contact. Nobody
 * where they are fewer than the segment's minimum.
 */
export async function chooseForAds(
	ports: Ports,
	workspaceId: string,
	segment: StoredSegment,
): Promise<
	| {
			readonly ok: true;
			readonly people: number;
			readonly contacts: readonly HashedMember[];
	  }
	| { readonly ok: false; readonly message: Localised }
> {
	const { minimum } = segment;
	const { chosen } = await selectPeople(ports, workspaceId, {
		...segment,
		purpose: "personalise",
	});
	if (chosen.length < minimum) return { ok: false, message: tooFew(minimum) };
	const contacts = await contactsOf(ports, workspaceId, chosen);
	return contacts.length < minimum
		? { ok: false, message: tooFewContacts(minimum) }
		: { ok: true, people: chosen.length, contacts };
}

const tooFew = (minimum: number): Localised => ({
	de: `Weniger als ${minimum} Personen haben personalisierter Werbung zugestimmt: es geht nichts hinaus. Fassen Sie die Regel weiter.`,
	en: `Fewer than ${minimum} people agreed to personalised advertising: nothing leaves. Widen the rule.`,
});
const tooFewContacts = (minimum: number): Localised => ({
	de: `Weniger als ${minimum} Personen haben eine gehashte Adresse oder Nummer, an der Google sie erkennt. Senden Sie user.emailSha256 mit Bestellungen.`,
	en: `Fewer than ${minimum} people have a hashed address or number that Google could match. Send user.emailSha256 with orders.`,
});
