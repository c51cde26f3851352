import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useId } from "react";
import { saveSettings } from "../settings/save-settings.ts";
import type { Settings } from "../settings/settings.ts";
import { panelWords } from "../words/panel-words.ts";
import { ConnectionView } from "./connection-view.tsx";
import { IgnoredView } from "./ignored-view.tsx";
import { PausedView } from "./paused-view.tsx";
import { SiteView } from "./site-view.tsx";
import { useIgnored } from "./use-ignored.ts";
import type { Page } from "./use-page.ts";

/** Where Lotse works, whom it is connected to, which language it speaks. */
export function SettingsView({
	page,
	settings,
}: {
	page: Page;
	settings: Settings;
}) {
	const words = useMessages(panelWords);
	const languageId = useId();
	return (
		<>
			<SiteView page={page} settings={settings} />
			<PausedView settings={settings} />
			<IgnoredView entries={useIgnored()} />
			<ConnectionView />
			<section>
				<h2 id={languageId}>{words.interfaceLanguage}</h2>
				<select
					aria-labelledby={languageId}
					value={settings.language ?? ""}
					onChange={({ target }) =>
						void saveSettings({
							language:
								target.value === "de" || target.value === "en"
									? target.value
									: null,
						})
					}
				>
					<option value="">{words.browserLanguage}</option>
					<option value="de">{words.german}</option>
					<option value="en">{words.english}</option>
				</select>
			</section>
			<p className="lo-hint">{words.shortcut}</p>
		</>
	);
}
