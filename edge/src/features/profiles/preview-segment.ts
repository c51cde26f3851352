import { previewSegment } from "@lotse/shared/contract/segments.ts";
import { serve } from "../../serve.ts";
import { readRule } from "../../services/profiles/read-rule.ts";
import { selectPeople } from "../../services/profiles/select-people.ts";

export const previewSegmentFeature = serve(previewSegment)(
	async ({ input, caller, workspace, ports, language }) => {
		const read = await readRule(workspace, input.rule, language);
		if (!read.ok)
			return { ok: false, code: "unprocessable", errors: read.errors };
		const found = await selectPeople(ports, caller.workspaceId, {
			...input,
			rule: read.rule,
		});
		const { people, matched, allowed, minimum, pending, isPartial } = found;
		const isExportable = found.members !== null;
		return {
			ok: true,
			body: {
				people,
				matched,
				allowed,
				minimum,
				isExportable,
				pending,
				isPartial,
			},
		};
	},
);
