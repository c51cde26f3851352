import { exportSegment } from "@lotse/shared/contract/segments.ts";
import { writeCustomerMatch } from "@lotse/shared/profile/segments/write-customer-match.ts";
import { writeIds } from "@lotse/shared/profile/segments/write-ids.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";
import { contactsOf } from "../../services/contacts-of.ts";
import { selectPeople } from "../../services/select-people.ts";

export const exportSegmentFeature = serve(exportSegment)(
	async ({ input, caller, workspace, ports, language }) => {
		const segment = await workspace.segments.get(input.segmentId);
		if (!segment) return { ok: false, code: "not-found" };
		const refuse = (few: { de: string; en: string }) =>
			({ ok: false, code: "unprocessable", detail: few[language] }) as const;
		const isForAds = input.format === "google-customer-match";
		// What goes to an ad platform needs consent to advertising, whatever the segment is for.
		const purpose = isForAds ? ("personalise" as const) : segment.purpose;
		const { chosen } = await selectPeople(ports, caller.workspaceId, {
			...segment,
			purpose,
		});
		if (chosen.length < segment.minimum) return refuse(tooFew(segment.minimum));
		const contacts = isForAds
			? await contactsOf(ports, caller.workspaceId, chosen)
			: [];
		if (isForAds && contacts.length < segment.minimum)
			return refuse(tooFewContacts(segment.minimum));
		const done = await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "segment.export",
				subject: segment.id,
				detail: { format: input.format, people: chosen.length, purpose },
			},
			[],
		);
		if (!done.ok) return { ok: false, code: "conflict" };
		return {
			ok: true,
			body: {
				people: chosen.length,
				lines: isForAds ? contacts.length : chosen.length,
				fileName: `${segment.id}-${input.format}.csv`,
				csv: isForAds
					? writeCustomerMatch(contacts)
					: writeIds(
							chosen.flatMap(({ identifiers }) => identifiers.slice(0, 1)),
						),
			},
		};
	},
);

const tooFew = (minimum: number) => ({
	de: `Weniger als ${minimum} Personen mit Einwilligung: es wird nichts ausgegeben. Fassen Sie die Regel weiter.`,
	en: `Fewer than ${minimum} people with consent: nothing is given out. Widen the rule.`,
});
const tooFewContacts = (minimum: number) => ({
	de: `Weniger als ${minimum} Personen haben eine gehashte Adresse oder Nummer, an der Google sie erkennt. Senden Sie user.emailSha256 mit Bestellungen.`,
	en: `Fewer than ${minimum} people have a hashed address or number that Google could match. Send user.emailSha256 with orders.`,
});
