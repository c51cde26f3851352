import {
	type OtherLanguage,
	otherLanguages,
} from "@lotse/shared/language/other-languages.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { copySettingsMessages } from "../../messages/copy-settings.ts";

const codes = Object.keys(otherLanguages) as OtherLanguage[];

/** Into which languages beside German and English texts may be translated. */
export function LanguageChoice({
	chosen,
	onChange,
}: {
	chosen: readonly OtherLanguage[];
	onChange: (chosen: OtherLanguage[]) => void;
}) {
	const text = useMessages(copySettingsMessages);
	const shown = use(LanguageContext);
	const names = codes.toSorted((a, b) =>
		otherLanguages[a][shown].localeCompare(otherLanguages[b][shown], shown),
	);
	return (
		<fieldset className="plain settings-languages">
			<legend>{text.languages}</legend>
			<p className="lo-hint">{text.languagesHint}</p>
			<div>
				{names.map((code) => (
					<label key={code} className="check">
						<input
							type="checkbox"
							checked={chosen.includes(code)}
							onChange={({ target }) =>
								onChange(
									codes.filter((one) =>
										one === code ? target.checked : chosen.includes(one),
									),
								)
							}
						/>
						{otherLanguages[code][shown]}
					</label>
				))}
			</div>
		</fieldset>
	);
}
