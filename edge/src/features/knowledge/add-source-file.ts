import { addSourceFile } from "@lotse/shared/contract/sources.ts";
import { serve } from "../../serve.ts";
import { addSource } from "../../services/knowledge/add-source.ts";
import { readSourceContent } from "../../services/knowledge/read-source-content.ts";
import { refuseSource } from "../../services/knowledge/refuse-source.ts";
import { sourceReply } from "../../services/knowledge/source-reply.ts";

export const addSourceFileFeature = serve(addSourceFile)(
	async ({ input, caller, ports, language }) => {
		const { content: base64, fileName, ...said } = input;
		const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
		const content = await readSourceContent(ports.files, {
			bytes,
			contentType: "",
			charset: null,
			name: fileName,
			url: null,
		});
		const kind = content.ok ? content.kind : "text";
		const added = await addSource(
			ports,
			caller.workspaceId,
			caller.memberId,
			{ ...said, kind, url: null, fileName },
			content,
		);
		return added.ok
			? { ok: true, body: { source: sourceReply(added.source) } }
			: refuseSource(added, language, "content");
	},
);
