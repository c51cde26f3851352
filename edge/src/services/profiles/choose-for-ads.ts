import {
	type HeldBackReason,
	heldBackReasons,
} from "@lotse/shared/contract/audiences.ts";
import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { StoredSegment } from "../../ports/profiles-store.ts";
import type { Ports } from "../../ports.ts";
import { type Contact, contactsOf } from "../ingest/contacts-of.ts";
import type { KnownPerson } from "./list-people.ts";
import { selectPeople } from "./select-people.ts";

/** Whom an ad platform may be told of; `heldBack` counts everybody else the rule meets, by why. These counts are not for telling as they are. */
export type ChosenForAds = {
	readonly heldBack: Readonly<Record<HeldBackReason, number>>;
	/** Who agrees, also where they are too few to be sent. */
	readonly willing: readonly KnownPerson[];
} & (
	| {
			readonly ok: true;
			readonly people: number;
			readonly contacts: readonly Contact[];
	  }
	| {
			readonly ok: false;
			readonly reached: number;
			readonly message: Localised;
	  }
);

/**
 * Whom of a segment an ad platform may be told of: consent to personalised advertising, whatever the segment is for, and a hashed contact. Nobody
 * where they are fewer than the segment's minimum.
 */
export async function chooseForAds(
	ports: Ports,
	workspaceId: string,
	segment: StoredSegment,
): Promise<ChosenForAds> {
	const { minimum } = segment;
	const { chosen, hindered, willing } = await selectPeople(ports, workspaceId, {
		...segment,
		purpose: "personalise",
	});
	const heldBack = Object.fromEntries(
		heldBackReasons.map((reason) => [
			reason,
			hindered.filter((one) => one === reason).length,
		]),
	) as Record<HeldBackReason, number>;
	if (chosen.length < minimum)
		return {
			ok: false,
			heldBack,
			willing,
			reached: willing.length,
			message: tooFew(minimum),
		};
	const contacts = await contactsOf(ports, workspaceId, chosen);
	heldBack["no-contact"] = chosen.length - contacts.length;
	return contacts.length < minimum
		? {
				ok: false,
				heldBack,
				willing,
				reached: contacts.length,
				message: tooFewContacts(minimum),
			}
		: { ok: true, heldBack, willing, people: chosen.length, contacts };
}

const tooFew = (minimum: number): Localised => ({
	de: `Weniger als ${minimum} Personen haben personalisierter Werbung zugestimmt: es geht nichts hinaus. Fassen Sie die Regel weiter.`,
	en: `Fewer than ${minimum} people agreed to personalised advertising: nothing leaves. Widen the rule.`,
});
const tooFewContacts = (minimum: number): Localised => ({
	de: `Weniger als ${minimum} Personen haben eine gehashte Adresse oder Nummer, an der Google sie erkennt. Senden Sie user.emailSha256 mit Bestellungen.`,
	en: `Fewer than ${minimum} people have a hashed address or number that Google could match. Send user.emailSha256 with orders.`,
});
