import { addWordpressSite } from "@lotse/shared/contract/publishing.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";
import { createId } from "../../services/create-id.ts";

const mostSites = 50;

/** Tried once before it is kept: a password that does not work is no use to anybody. */
export const addWordpressSiteFeature = serve(addWordpressSite)(
	async ({ input, caller, workspace, ports, language }) => {
		const { username, password } = input;
		const url = input.url.replace(/[?#].*$/, "").replace(/\/+$/, "");
		if (!URL.canParse(url))
			return { ok: false, code: "unprocessable", detail: noUrl[language] };
		const known = await workspace.wordpressSites.list();
		if (known.length >= mostSites)
			return { ok: false, code: "unprocessable", detail: full[language] };
		const checked = await ports.wordpress
			.open({ url, username, password })
			.check();
		if (!checked.ok)
			return {
				ok: false,
				code: "unprocessable",
				detail: checked.message[language],
			};
		const site = {
			id: createId(ports.random, "wps"),
			url,
			name: checked.value.name || new URL(url).host,
			username,
			createdBy: caller.memberId,
			createdAt: ports.clock.now(),
		};
		const committed = await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "wordpress.connect",
				subject: site.id,
				detail: { url, username },
			},
			[
				workspace.wordpressSites.create({
					...site,
					sealed: await ports.secrets.seal(password),
				}),
			],
		);
		if (!committed.ok) throw new Error(`conflict in ${committed.conflict}`);
		return { ok: true, body: site };
	},
);

const full = {
	de: `Mehr als ${mostSites} Websites gehen nicht. Trennen Sie eine, die Sie nicht mehr brauchen.`,
	en: `There can be no more than ${mostSites} sites. Disconnect one you no longer need.`,
};
const noUrl = {
	de: "Das ist keine Adresse. Schreiben Sie sie wie im Browser: https://…",
	en: "This is no address. Write it as in the browser: https://…",
};
