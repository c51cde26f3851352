import { addSourceText } from "@lotse/shared/contract/sources.ts";
import { serve } from "../../serve.ts";
import { addSource } from "../../services/knowledge/add-source.ts";
import { readSourceContent } from "../../services/knowledge/read-source-content.ts";
import { refuseSource } from "../../services/knowledge/refuse-source.ts";
import { sourceReply } from "../../services/knowledge/source-reply.ts";

export const addSourceTextFeature = serve(addSourceText)(
	async ({ input, caller, ports, language }) => {
		const { text, format, ...said } = input;
		const content = await readSourceContent(ports.files, {
			bytes: new TextEncoder().encode(text),
			contentType: format === "markdown" ? "text/markdown" : "text/plain",
			charset: "utf-8",
			name: "",
			url: null,
		});
		const kind = content.ok ? content.kind : format;
		const added = await addSource(
			ports,
			caller.workspaceId,
			caller.memberId,
			{ ...said, kind, url: null, fileName: null },
			content,
		);
		return added.ok
			? { ok: true, body: { source: sourceReply(added.source) } }
			: refuseSource(added, language, "text");
	},
);
