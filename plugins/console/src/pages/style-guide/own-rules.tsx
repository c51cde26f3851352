import { importRuleValue } from "@lotse/shared/language/rules/imports/import-rule-value.ts";
import type { GuideRule } from "@lotse/shared/language/style-guide/style-guide.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { styleGuideMessages } from "../../messages/style-guide.ts";

const levels = ["suggestion", "warning", "error"] as const;

/** The guide's own rules: what each says, how grave it is, and a way to drop it. */
export function OwnRules({
	rules,
	onChange,
}: {
	rules: readonly GuideRule[];
	onChange: (rules: readonly GuideRule[]) => void;
}) {
	const text = useMessages(styleGuideMessages);
	const language = use(LanguageContext);
	return (
		<section aria-labelledby="own-rules">
			<h2 id="own-rules">{text.rules}</h2>
			<p className="lo-quiet">{text.rulesLead}</p>
			{rules.length === 0 ? <p className="empty">{text.noRules}</p> : null}
			<ul className="guide-rules">
				{rules.map((rule) => {
					const read = importRuleValue(rule, { id: rule.id, source: "" });
					const says = read.ok ? read.rule.message[language] : "";
					return (
						<li key={rule.id}>
							<label>
								<span>
									{says.replaceAll(/%[sw]/gu, "…")} <code>{rule.id}</code>
								</span>
								<select
									value={read.ok ? read.rule.level : "warning"}
									onChange={(event) =>
										onChange(
											rules.map((one) =>
												one === rule
													? { ...rule, level: event.target.value }
													: one,
											),
										)
									}
								>
									{levels.map((level) => (
										<option key={level} value={level}>
											{text.levels[level]}
										</option>
									))}
								</select>
							</label>
							<button
								type="button"
								className="lo-button lo-button-small danger"
								aria-label={text.removeEntry(rule.id)}
								onClick={() => onChange(rules.filter((one) => one !== rule))}
							>
								{text.remove}
							</button>
						</li>
					);
				})}
			</ul>
		</section>
	);
}
