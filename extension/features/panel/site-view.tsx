import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { browser } from "wxt/browser";
import { changePause } from "../settings/change-pause.ts";
import type { Settings } from "../settings/settings.ts";
import { siteStateOf } from "../site-access/site-state.ts";
import { panelWords } from "../words/panel-words.ts";
import { askBackground } from "./ask-background.ts";
import type { Page } from "./use-page.ts";

/** Whether Lotse works on the page beside the panel; the user adds, removes and pauses sites here, one by one. */
export function SiteView({
	page,
	settings,
}: {
	page: Page;
	settings: Settings;
}) {
	const words = useMessages(panelWords);
	const site = siteStateOf(page.address, {
		addedOrigins: settings.addedOrigins,
		practice: import.meta.env.LOTSE_PRACTICE === true,
	});
	const host = "host" in site ? site.host : null;
	const { pausedHosts } = settings;

	async function add(origin: string, pattern: string): Promise<void> {
		/* The browser asks; this must be the first thing the click does. */
		const allowed = await browser.permissions.request({ origins: [pattern] });
		if (!allowed) return;
		await askBackground({
			kind: "add-site",
			origin,
			...(page.tabId === undefined ? {} : { tabId: page.tabId }),
		});
	}

	return (
		<section>
			<h2>{words.site}</h2>
			<p>
				{"host" in site
					? words.siteState[site.kind](site.host)
					: words.siteState[site.kind]}
			</p>
			{site.kind === "available" ? (
				<button
					type="button"
					className="lo-button lo-button-main"
					onClick={() => void add(site.origin, site.pattern)}
				>
					{words.useHere}
				</button>
			) : null}
			{site.kind === "added" ? (
				<button
					type="button"
					className="lo-button"
					onClick={() =>
						void askBackground({ kind: "remove-site", origin: site.origin })
					}
				>
					{words.stopHere}
				</button>
			) : null}
			{host === null || site.kind === "available" ? null : (
				<label className="panel-check">
					<input
						type="checkbox"
						checked={pausedHosts.includes(host)}
						onChange={({ target }) =>
							void changePause({ kind: "host", host }, target.checked)
						}
					/>
					{words.pauseHere(host)}
				</label>
			)}
			<label className="panel-check">
				<input
					type="checkbox"
					checked={settings.pausedEverywhere}
					onChange={({ target }) =>
						void changePause({ kind: "everywhere" }, target.checked)
					}
				/>
				{words.pauseEverywhere}
			</label>
		</section>
	);
}
