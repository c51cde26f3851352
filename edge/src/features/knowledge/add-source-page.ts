import { addSourcePage } from "@lotse/shared/contract/sources.ts";
import { serve } from "../../serve.ts";
import { addSource } from "../../services/knowledge/add-source.ts";
import { readPageContent } from "../../services/knowledge/read-page-content.ts";
import { refuseSource } from "../../services/knowledge/refuse-source.ts";
import { sourceProblemWords } from "../../services/knowledge/source-problem-words.ts";
import { sourceReply } from "../../services/knowledge/source-reply.ts";

export const addSourcePageFeature = serve(addSourcePage)(
	async ({ input, caller, workspace, ports, language }) => {
		const { url, ...said } = input;
		const known = await workspace.knowledge.findSource({ kind: "page", url });
		if (known)
			return refuseSource(
				{ ok: false, reason: "existing", source: known },
				language,
				"url",
			);
		const content = await readPageContent(ports, url);
		if (!content.ok && content.code === "address-not-allowed") {
			const { message, fix } = sourceProblemWords[content.code];
			const error = {
				field: "url",
				message: message[language],
				fix: fix[language],
			};
			return { ok: false, code: "unprocessable", errors: [error] };
		}
		const draft = { ...said, kind: "page", url, fileName: null } as const;
		const { workspaceId, memberId } = caller;
		const added = await addSource(ports, workspaceId, memberId, draft, content);
		return added.ok
			? { ok: true, body: { source: sourceReply(added.source) } }
			: refuseSource(added, language, "url");
	},
);
