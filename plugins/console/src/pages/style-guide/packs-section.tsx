import type { Rule } from "@lotse/shared/language/rules/rule.ts";
import {
	type ShippedPack,
	shippedPacks,
} from "@lotse/shared/language/style-guide/shipped-packs.ts";
import type {
	GuideOverride,
	GuidePacks,
} from "@lotse/shared/language/style-guide/style-guide.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { styleGuideMessages } from "../../messages/style-guide.ts";

const levels = ["off", "suggestion", "warning", "error"] as const;

/** The shipped packs: which run, and which of their rules are graded differently, with the reason. */
export function PacksSection({
	packs,
	onChange,
}: {
	packs: GuidePacks;
	onChange: (packs: GuidePacks) => void;
}) {
	const text = useMessages(styleGuideMessages);
	return (
		<section aria-labelledby="packs">
			<h2 id="packs">{text.packs}</h2>
			<p className="lo-quiet">{text.packsLead}</p>
			<ul className="guide-entries">
				{shippedPacks.map((pack) => (
					<li key={pack.id}>
						<Pack pack={pack} packs={packs} onChange={onChange} />
					</li>
				))}
			</ul>
		</section>
	);
}

function Pack({
	pack,
	packs,
	onChange,
}: {
	pack: ShippedPack;
	packs: GuidePacks;
	onChange: (packs: GuidePacks) => void;
}) {
	const text = useMessages(styleGuideMessages);
	const format = useFormat();
	const language = use(LanguageContext);
	const [isOpen, setOpen] = useState(false);
	const list = pack.optIn ? "optIn" : "off";
	const isOn = packs[list].includes(pack.id) === pack.optIn;
	const different = packs.overrides.filter(({ rule }) =>
		rule.startsWith(`${pack.id}.`),
	).length;
	const toggle = () =>
		onChange({
			...packs,
			[list]: packs[list].includes(pack.id)
				? packs[list].filter((one) => one !== pack.id)
				: [...packs[list], pack.id],
		});
	return (
		<>
			<label className="check">
				<input type="checkbox" checked={isOn} onChange={toggle} />
				{pack.name[language]}
			</label>
			<details onToggle={(event) => setOpen(event.currentTarget.open)}>
				<summary>
					<span className="lo-hidden">{pack.name[language]}: </span>
					{text.rulesOf(format.number(pack.rules.length))}
					{different === 0
						? ""
						: `, ${text.deviations(format.number(different))}`}
				</summary>
				{isOpen ? (
					<ul className="guide-rules">
						{pack.rules.map((rule) => (
							<li key={rule.id}>
								<RuleLevelField rule={rule} packs={packs} onChange={onChange} />
							</li>
						))}
					</ul>
				) : null}
			</details>
		</>
	);
}

function RuleLevelField({
	rule,
	packs,
	onChange,
}: {
	rule: Rule;
	packs: GuidePacks;
	onChange: (packs: GuidePacks) => void;
}) {
	const text = useMessages(styleGuideMessages);
	const language = use(LanguageContext);
	const override = packs.overrides.find((one) => one.rule === rule.id);
	const put = (next: GuideOverride | null) =>
		onChange({
			...packs,
			overrides: [
				...packs.overrides.filter((one) => one.rule !== rule.id),
				...(next === null ? [] : [next]),
			],
		});
	return (
		<>
			<label>
				<span>
					{rule.message[language].replaceAll(/%[sw]/gu, "…")}{" "}
					<code>{rule.id}</code>
				</span>
				<select
					value={override?.level ?? ""}
					onChange={(event) => {
						const level = levels.find((one) => one === event.target.value);
						put(
							level === undefined
								? null
								: { rule: rule.id, level, reason: override?.reason ?? "" },
						);
					}}
				>
					<option value="">{text.asShipped(text.levels[rule.level])}</option>
					{levels.map((level) => (
						<option key={level} value={level}>
							{text.levels[level]}
						</option>
					))}
				</select>
			</label>
			{override === undefined ? null : (
				<input
					required
					maxLength={300}
					placeholder={text.reason}
					aria-label={text.reasonFor(rule.id)}
					aria-invalid={override.reason.trim() === "" ? true : undefined}
					value={override.reason}
					onChange={(event) => put({ ...override, reason: event.target.value })}
				/>
			)}
		</>
	);
}
