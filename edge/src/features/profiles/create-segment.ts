import { createSegment } from "@lotse/shared/contract/segments.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";
import { createId } from "../../services/create-id.ts";
import { readRule } from "../../services/profiles/read-rule.ts";

const mostSegments = 200;

export const createSegmentFeature = serve(createSegment)(
	async ({ input, caller, workspace, ports, language }) => {
		const read = await readRule(workspace, input.rule, language);
		if (!read.ok)
			return { ok: false, code: "unprocessable", errors: read.errors };
		if ((await workspace.segments.list()).length >= mostSegments)
			return {
				ok: false,
				code: "unprocessable",
				detail: tooMany[language],
			};
		const { name, purpose, minimum } = input;
		const segment = {
			id: createId(ports.random, "sgm"),
			name,
			purpose,
			minimum,
			createdAt: ports.clock.now(),
			createdBy: caller.memberId,
			rule: read.rule,
		};
		const done = await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "segment.create",
				subject: segment.id,
				detail: { name, purpose, minimum },
			},
			[workspace.segments.create(segment)],
		);
		return done.ok
			? { ok: true, body: segment }
			: { ok: false, code: "conflict" };
	},
);

const tooMany = {
	de: "Mehr als 200 Segmente gehen nicht. Löschen Sie, was niemand mehr braucht.",
	en: "More than 200 segments are not possible. Delete what nobody needs any more.",
};
