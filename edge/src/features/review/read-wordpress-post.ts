import {
	readWordpressPost,
	wordpressFields,
} from "@lotse/shared/contract/publishing.ts";
import { serve } from "../../serve.ts";
import { openWordpress } from "../../services/review/open-wordpress.ts";

/** Longest field shown; one that is longer is cut, and its hash still names all of it. */
const mostCharacters = 200_000;

export const readWordpressPostFeature = serve(readWordpressPost)(
	async ({ input: { siteId, kind, postId }, caller, ports, language }) => {
		const opened = await openWordpress(ports, caller.workspaceId, siteId);
		if (!opened.ok)
			return opened.message === null
				? { ok: false, code: "not-found" }
				: {
						ok: false,
						code: "unprocessable",
						detail: opened.message[language],
					};
		const post = await opened.client.read(kind, postId);
		if (!post.ok)
			return {
				ok: false,
				code: "unprocessable",
				detail: post.message[language],
			};
		const { fields, link, status } = post.value;
		return {
			ok: true,
			body: {
				kind,
				postId,
				link: link.slice(0, 500),
				status: status.slice(0, 40),
				fields: await Promise.all(
					wordpressFields.map(async (field) => ({
						field,
						text: fields[field].slice(0, mostCharacters),
						hash: await ports.secrets.digest(fields[field]),
					})),
				),
			},
		};
	},
);
