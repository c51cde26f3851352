import { readSourceAgain } from "@lotse/shared/contract/sources.ts";
import { serve } from "../../serve.ts";
import { readSourceAgain as readAgain } from "../../services/knowledge/read-source-again.ts";
import { sourceReply } from "../../services/knowledge/source-reply.ts";

const notReadable = {
	message: {
		de: "Eine Datei oder ein eingefügter Text lässt sich nicht von selbst neu lesen.",
		en: "A file or a pasted text cannot be read again by itself.",
	},
	fix: {
		de: "Fügen Sie die neue Fassung hinzu und löschen Sie die alte.",
		en: "Add the new version and delete the old one.",
	},
};

export const readSourceAgainFeature = serve(readSourceAgain)(
	async ({ input, caller, ports, language }) => {
		const { workspaceId, memberId } = caller;
		const read = await readAgain(ports, workspaceId, memberId, input.sourceId);
		if (read.ok)
			return {
				ok: true,
				body: {
					source: sourceReply(read.source),
					isChanged: read.isChanged,
				},
			};
		if (read.reason === "not-found") return { ok: false, code: "not-found" };
		const { message, fix } = notReadable;
		const error = {
			field: "sourceId",
			message: message[language],
			fix: fix[language],
		};
		return { ok: false, code: "unprocessable", errors: [error] };
	},
);
