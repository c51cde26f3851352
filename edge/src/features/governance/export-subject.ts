import { exportSubject } from "@lotse/shared/contract/subjects.ts";
import { serve } from "../../serve.ts";
import { namePerson } from "../../services/governance/name-person.ts";
import { readSubjectPage } from "../../services/governance/read-subject-page.ts";

export const exportSubjectFeature = serve(exportSubject)(
	async ({ input, caller, ports }) => {
		const { workspaceId } = caller;
		const { person } = await namePerson(ports, workspaceId, input.identifiers);
		const body = await readSubjectPage(ports, workspaceId, person, input.after);
		return { ok: true, body };
	},
);
