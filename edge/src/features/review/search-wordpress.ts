import { searchWordpress } from "@lotse/shared/contract/publishing.ts";
import { serve } from "../../serve.ts";
import { openWordpress } from "../../services/review/open-wordpress.ts";

export const searchWordpressFeature = serve(searchWordpress)(
	async ({ input: { siteId, search }, caller, ports, language }) => {
		const opened = await openWordpress(ports, caller.workspaceId, siteId);
		if (!opened.ok)
			return opened.message === null
				? { ok: false, code: "not-found" }
				: {
						ok: false,
						code: "unprocessable",
						detail: opened.message[language],
					};
		const found = await opened.client.search(search);
		if (!found.ok)
			return {
				ok: false,
				code: "unprocessable",
				detail: found.message[language],
			};
		const posts = found.value.map(({ title, link, ...post }) => ({
			...post,
			title: title.slice(0, 2_000),
			link: link.slice(0, 500),
		}));
		return { ok: true, body: { posts } };
	},
);
