import type { GuidePolicy } from "@lotse/shared/language/style-guide/style-guide.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { styleGuideMessages } from "../../messages/style-guide.ts";
import { Field } from "../../parts/field.tsx";

const ways = ["off", "warn", "block"] as const;
const levels = ["suggestion", "warning", "error"] as const;

/** What a CMS does at the button "Publish". */
export function PolicySection({
	policy,
	onChange,
}: {
	policy: GuidePolicy;
	onChange: (policy: GuidePolicy) => void;
}) {
	const text = useMessages(styleGuideMessages);
	return (
		<section aria-labelledby="policy">
			<h2 id="policy">{text.policy}</h2>
			<p className="lo-quiet">{text.policyLead}</p>
			<div className="field-row">
				<Field label={text.prePublish}>
					{(ids) => (
						<select
							{...ids}
							value={policy.prePublish}
							onChange={(event) => {
								const prePublish = ways.find(
									(one) => one === event.target.value,
								);
								if (prePublish) onChange({ ...policy, prePublish });
							}}
						>
							{ways.map((one) => (
								<option key={one} value={one}>
									{text.prePublishes[one]}
								</option>
							))}
						</select>
					)}
				</Field>
				<Field label={text.policyLevel}>
					{(ids) => (
						<select
							{...ids}
							value={policy.level}
							onChange={(event) => {
								const level = levels.find((one) => one === event.target.value);
								if (level) onChange({ ...policy, level });
							}}
						>
							{levels.map((one) => (
								<option key={one} value={one}>
									{text.levels[one]}
								</option>
							))}
						</select>
					)}
				</Field>
			</div>
		</section>
	);
}
