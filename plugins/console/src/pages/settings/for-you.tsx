import { languages } from "@lotse/shared/contract/localised.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { settingsMessages } from "../../messages/settings.ts";
import { Field } from "../../parts/field.tsx";
import { preferences, themes } from "../../preferences/preferences.ts";
import { usePreferences } from "../../preferences/use-preferences.ts";

/** Language and theme on this device; they change at once. */
export function ForYou() {
	const text = useMessages(settingsMessages);
	const { language, theme } = usePreferences();
	return (
		<section aria-labelledby="you">
			<h2 id="you">{text.you}</h2>
			<div className="field-row">
				<Field label={text.language}>
					{(ids) => (
						<select
							{...ids}
							value={language ?? ""}
							onChange={(event) =>
								preferences.set({
									language:
										languages.find((one) => one === event.target.value) ?? null,
								})
							}
						>
							<option value="">{text.languageAuto}</option>
							{languages.map((one) => (
								<option key={one} value={one}>
									{text.languages[one]}
								</option>
							))}
						</select>
					)}
				</Field>
				<Field label={text.theme}>
					{(ids) => (
						<select
							{...ids}
							value={theme}
							onChange={(event) =>
								preferences.set({
									theme:
										themes.find((one) => one === event.target.value) ??
										"system",
								})
							}
						>
							{themes.map((one) => (
								<option key={one} value={one}>
									{text.themes[one]}
								</option>
							))}
						</select>
					)}
				</Field>
			</div>
		</section>
	);
}
