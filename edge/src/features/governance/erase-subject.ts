import type { Localised } from "@lotse/shared/contract/localised.ts";
import { eraseSubject } from "@lotse/shared/contract/subjects.ts";
import { serve } from "../../serve.ts";
import { advanceErasure } from "../../services/governance/advance-erasure.ts";
import { namePerson } from "../../services/governance/name-person.ts";
import { receiptOf } from "../../services/governance/receipt-of.ts";
import { startErasure } from "../../services/governance/start-erasure.ts";

export const eraseSubjectFeature = serve(eraseSubject)(
	async ({ input, caller, ports, language }) => {
		const { workspaceId } = caller;
		const { person, isMember } = await namePerson(
			ports,
			workspaceId,
			input.identifiers,
		);
		if (isMember)
			return { ok: false, code: "unprocessable", detail: member[language] };
		const begun = await startErasure(ports, caller, person);
		const request = await advanceErasure(ports, workspaceId, begun.id);
		return { ok: true, body: request ? receiptOf(request) : begun };
	},
);

const member: Localised = {
	de: "Diese Person meldet sich hier an. Entfernen Sie sie zuerst unter „Einstellungen“ aus dem Arbeitsbereich.",
	en: "This person signs in here. Remove them from the workspace under “Settings” first.",
};
