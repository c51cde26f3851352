import { applySuggestion } from "@lotse/shared/language/apply-suggestion.ts";
import { checkText } from "@lotse/shared/language/check-text.ts";
import {
	type CopyChannel,
	copyChannels,
} from "@lotse/shared/language/copy-channel.ts";
import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import { compileStyleGuide } from "@lotse/shared/language/style-guide/compile-style-guide.ts";
import type { StyleGuide } from "@lotse/shared/language/style-guide/style-guide.ts";
import { FindingList } from "@lotse/shared/ui/finding-list.tsx";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useDeferredValue, useMemo, useState } from "react";
import { styleGuideMessages } from "../../messages/style-guide.ts";
import { Field } from "../../parts/field.tsx";
import { MarkedTextarea } from "../copy/marked-textarea.tsx";

const channels = Object.keys(copyChannels) as CopyChannel[];

/** A text checked with the guide as it stands, at every key stroke here or there; nothing leaves the browser. */
export function TryGuide({
	guide,
	isStale,
}: {
	/** The last sound state of the draft. */
	guide: StyleGuide;
	isStale: boolean;
}) {
	const text = useMessages(styleGuideMessages);
	const language = use(LanguageContext);
	const [sample, setSample] = useState<string>(text.sampleStart);
	const [channel, setChannel] = useState<CopyChannel>("plain");
	const [pointed, setPointed] = useState<Finding | null>(null);
	const current = useDeferredValue(guide);
	const today = new Date().toISOString().slice(0, 10);
	const findings = useMemo(() => {
		const rules = compileStyleGuide(current, { today });
		const check = checkText(sample, { rules, channel, today });
		return check.ok ? check.findings : [];
	}, [current, sample, channel, today]);
	return (
		<section aria-labelledby="try-guide" className="guide-try">
			<h2 id="try-guide">{text.tryIt}</h2>
			<p className="lo-quiet">{text.tryLead}</p>
			<Field label={text.channel}>
				{(ids) => (
					<select
						{...ids}
						value={channel}
						onChange={(event) => {
							const chosen = channels.find((one) => one === event.target.value);
							if (chosen) setChannel(chosen);
						}}
					>
						{channels.map((one) => (
							<option key={one} value={one}>
								{copyChannels[one].name[language]}
							</option>
						))}
					</select>
				)}
			</Field>
			<Field label={text.sample}>
				{(ids) => (
					<MarkedTextarea
						ids={ids}
						value={sample}
						findings={findings}
						pointed={pointed}
						onChange={setSample}
					/>
				)}
			</Field>
			{isStale ? <p className="lo-notice">{text.stale}</p> : null}
			<FindingList
				findings={findings}
				onPoint={setPointed}
				onApply={(finding, suggestion) => {
					const applied = applySuggestion(sample, finding, suggestion);
					if (applied.ok) setSample(applied.text);
				}}
			/>
		</section>
	);
}
