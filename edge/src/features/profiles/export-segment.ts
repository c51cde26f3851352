import { exportSegment } from "@lotse/shared/contract/segments.ts";
import { writeCustomerMatch } from "@lotse/shared/profile/segments/write-customer-match.ts";
import { writeIds } from "@lotse/shared/profile/segments/write-ids.ts";
import type { StoredSegment } from "../../ports/profiles-store.ts";
import type { Ports } from "../../ports.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";
import { chooseForAds } from "../../services/profiles/choose-for-ads.ts";
import { selectPeople } from "../../services/profiles/select-people.ts";

export const exportSegmentFeature = serve(exportSegment)(
	async ({ input, caller, workspace, ports, language }) => {
		const { workspaceId, memberId } = caller;
		const { segmentId, format } = input;
		const segment = await workspace.segments.get(segmentId);
		if (!segment) return { ok: false, code: "not-found" };
		const made =
			format === "csv"
				? await listIds(ports, workspaceId, segment)
				: await listContacts(ports, workspaceId, segment);
		if (!made.ok)
			return {
				ok: false,
				code: "unprocessable",
				detail: made.message[language],
			};
		const { people, lines, csv } = made;
		const done = await commitWithAudit(
			ports,
			workspaceId,
			{
				actor: memberId,
				action: "segment.export",
				subject: segment.id,
				detail: { format, people, lines },
			},
			[],
		);
		if (!done.ok) return { ok: false, code: "conflict" };
		const fileName = `${segment.id}-${format}.csv`;
		return { ok: true, body: { people, lines, fileName, csv } };
	},
);

async function listIds(
	ports: Ports,
	workspaceId: string,
	segment: StoredSegment,
) {
	const { chosen } = await selectPeople(ports, workspaceId, segment);
	if (chosen.length < segment.minimum)
		return { ok: false, message: tooFew(segment.minimum) } as const;
	const ids = chosen.flatMap(({ identifiers }) => identifiers.slice(0, 1));
	const people = chosen.length;
	return { ok: true, people, lines: people, csv: writeIds(ids) } as const;
}

async function listContacts(
	ports: Ports,
	workspaceId: string,
	segment: StoredSegment,
) {
	const chosen = await chooseForAds(ports, workspaceId, segment);
	if (!chosen.ok) return chosen;
	const { people, contacts } = chosen;
	const csv = writeCustomerMatch(contacts);
	return { ok: true, people, lines: contacts.length, csv } as const;
}

const tooFew = (minimum: number) => ({
	de: `Weniger als ${minimum} Personen mit Einwilligung: es wird nichts ausgegeben. Fassen Sie die Regel weiter.`,
	en: `Fewer than ${minimum} people with consent: nothing is given out. Widen the rule.`,
});
