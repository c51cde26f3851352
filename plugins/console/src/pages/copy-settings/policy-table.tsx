import {
	defaultGuardPolicy,
	type GuardPolicy,
	guardNames,
	guards,
	type OnFail,
	onFails,
} from "@lotse/shared/language/generation/guard-policy.ts";
import { DataTable } from "@lotse/shared/ui/data-table.tsx";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { copySettingsMessages } from "../../messages/copy-settings.ts";

/** How much of a text that fails is kept from the reader. */
const strictness: Readonly<Record<OnFail, number>> = {
	flag: 0,
	fix: 1,
	"re-ask": 2,
	drop: 2,
	block: 2,
};

/** For each guard what happens when it objects, with what is usual beside it. */
export function PolicyTable({
	policy,
	onChange,
}: {
	policy: GuardPolicy;
	onChange: (policy: GuardPolicy) => void;
}) {
	const text = useMessages(copySettingsMessages);
	const language = use(LanguageContext);
	return (
		<section className="settings-guards" aria-labelledby="guards">
			<h2 id="guards">{text.guards}</h2>
			<p className="page-lead">{text.guardsLead}</p>
			<DataTable
				caption={text.guards}
				captionHidden
				isStackedWhenNarrow
				rows={guards}
				rowKey={(guard) => guard}
				columns={[
					{
						key: "guard",
						label: text.guard,
						cell: (guard) => guardNames[guard][language],
					},
					{
						key: "then",
						label: text.onFail,
						cell: (guard) => {
							const usual = defaultGuardPolicy[guard];
							return (
								<div className="settings-policy">
									<select
										aria-label={`${guardNames[guard][language]}: ${text.onFail}`}
										value={policy[guard]}
										onChange={({ target }) => {
											const way = onFails.find((one) => one === target.value);
											if (way) onChange({ ...policy, [guard]: way });
										}}
									>
										{onFails.map((way) => (
											<option key={way} value={way}>
												{text.onFails[way]}
											</option>
										))}
									</select>
									{policy[guard] === usual ? null : (
										<small className="lo-quiet">
											{text.defaultIs(text.onFails[usual])}
											{strictness[policy[guard]] < strictness[usual]
												? ` · ${text.loosened}`
												: ""}
										</small>
									)}
								</div>
							);
						},
					},
				]}
			/>
		</section>
	);
}
