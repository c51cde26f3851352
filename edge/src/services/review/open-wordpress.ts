import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { WordpressClient } from "../../ports/wordpress.ts";
import type { StoredWordpressSite } from "../../ports/wordpress-sites-store.ts";
import type { Ports } from "../../ports.ts";

/** A connected site ready to be asked; null where there is none of that id. */
export async function openWordpress(
	ports: Ports,
	workspaceId: string,
	siteId: string,
): Promise<
	| {
			readonly ok: true;
			readonly site: StoredWordpressSite;
			readonly client: WordpressClient;
	  }
	| { readonly ok: false; readonly message: Localised | null }
> {
	const site = await ports.store.of(workspaceId).wordpressSites.get(siteId);
	if (site === null) return { ok: false, message: null };
	const password = await ports.secrets.open(site.sealed);
	if (password === null)
		return {
			ok: false,
			message: {
				de: "Das gespeicherte Passwort lässt sich nicht mehr öffnen. Verbinden Sie die Website neu.",
				en: "The stored password can no longer be opened. Connect the site again.",
			},
		};
	const { url, username } = site;
	return {
		ok: true,
		site,
		client: ports.wordpress.open({ url, username, password }),
	};
}
