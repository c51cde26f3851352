import { findSubject } from "@lotse/shared/contract/subjects.ts";
import { serve } from "../../serve.ts";
import { findSubject as findRows } from "../../services/governance/find-subject.ts";
import { namePerson } from "../../services/governance/name-person.ts";
import { suppressedAmong } from "../../services/suppressed-among.ts";

export const findSubjectFeature = serve(findSubject)(
	async ({ input, caller, ports }) => {
		const { workspaceId } = caller;
		const { person, isMember } = await namePerson(
			ports,
			workspaceId,
			input.identifiers,
		);
		const [found, suppressed] = await Promise.all([
			findRows(ports, workspaceId, person),
			suppressedAmong(ports, workspaceId, person.exact),
		]);
		return {
			ok: true,
			body: { isMember, isSuppressed: suppressed.size > 0, ...found },
		};
	},
);
