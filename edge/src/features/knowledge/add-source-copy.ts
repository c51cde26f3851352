import { addSourceCopy } from "@lotse/shared/contract/sources.ts";
import { serve } from "../../serve.ts";
import { addSource } from "../../services/knowledge/add-source.ts";
import { adsAsSource } from "../../services/knowledge/ads-as-source.ts";
import { readSourceAgain } from "../../services/knowledge/read-source-again.ts";
import { refuseSource } from "../../services/knowledge/refuse-source.ts";
import { sourceReply } from "../../services/knowledge/source-reply.ts";

const ownTitle = { de: "Eigene Anzeigen", en: "Own ads" };

export const addSourceCopyFeature = serve(addSourceCopy)(
	async ({ input, caller, workspace, ports, language }) => {
		const { workspaceId, memberId } = caller;
		const known = await workspace.knowledge.findSource({ kind: "copy" });
		if (known) {
			const read = await readSourceAgain(
				ports,
				workspaceId,
				memberId,
				known.id,
			);
			if (read.ok)
				return { ok: true, body: { source: sourceReply(read.source) } };
		}
		const content = await adsAsSource(ports, workspaceId);
		const added = await addSource(
			ports,
			workspaceId,
			memberId,
			{
				...input,
				title: input.title || ownTitle[language],
				kind: "copy",
				url: null,
				fileName: null,
			},
			content,
		);
		return added.ok
			? { ok: true, body: { source: sourceReply(added.source) } }
			: refuseSource(added, language, "title");
	},
);
