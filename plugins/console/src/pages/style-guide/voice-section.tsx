import type { GuideProblem } from "@lotse/shared/contract/style-guide.ts";
import type {
	GuideVoice,
	StyleGuide,
} from "@lotse/shared/language/style-guide/style-guide.ts";
import { styleGuideBounds as bounds } from "@lotse/shared/language/style-guide/style-guide-bounds.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { styleGuideMessages } from "../../messages/style-guide.ts";
import type { EntryField } from "./entry-field.ts";
import { EntryForm } from "./entry-form.tsx";

type Words = (typeof styleGuideMessages)["de"];

const guideFields = (text: Words): EntryField<StyleGuide>[] => [
	{
		kind: "text",
		name: "name",
		label: text.name,
		most: bounds.nameLength,
		get: ({ name }) => name,
		set: (guide, name) => ({ ...guide, name }),
	},
	...(["de", "en"] as const).map(
		(language): EntryField<StyleGuide> => ({
			kind: "flag",
			name: `languages ${language}`,
			label: `${text.languages}: ${text.languageNames[language]}`,
			get: ({ languages }) => languages.includes(language),
			set: (guide, isIn) => ({
				...guide,
				languages: (["de", "en"] as const).filter((one) =>
					one === language ? isIn : guide.languages.includes(one),
				),
			}),
		}),
	),
];

const voiceFields = (text: Words): EntryField<GuideVoice>[] => [
	{
		kind: "choice",
		name: "address",
		label: text.address,
		options: Object.entries(text.addresses),
		get: ({ address }) => address,
		set: (voice, value) => ({
			...voice,
			address: value === "du" || value === "Sie" ? value : "none",
		}),
	},
	{
		kind: "list",
		name: "tone",
		label: text.tone,
		hint: text.onePerLine,
		get: ({ tone }) => tone,
		set: (voice, tone) => ({ ...voice, tone }),
	},
	{
		kind: "list",
		name: "do",
		label: text.do,
		hint: text.onePerLine,
		get: (voice) => voice.do,
		set: (voice, value) => ({ ...voice, do: value }),
	},
	{
		kind: "list",
		name: "dont",
		label: text.dont,
		hint: text.onePerLine,
		get: ({ dont }) => dont,
		set: (voice, dont) => ({ ...voice, dont }),
	},
	{
		kind: "list",
		name: "avoid",
		label: text.avoid,
		hint: `${text.avoidHint} ${text.onePerLine}`,
		get: ({ avoid }) => avoid,
		set: (voice, avoid) => ({ ...voice, avoid }),
	},
];

/** What the guide is called and how it sounds. */
export function VoiceSection({
	guide,
	problems,
	onChange,
}: {
	guide: StyleGuide;
	problems: readonly GuideProblem[];
	onChange: (guide: StyleGuide) => void;
}) {
	const text = useMessages(styleGuideMessages);
	// The guide's own fields stand at the root: their paths begin with nothing.
	const rooted = problems.map((one) => ({ ...one, field: `.${one.field}` }));
	return (
		<section aria-labelledby="voice">
			<h2 id="voice">{text.voice}</h2>
			<EntryForm
				entry={guide}
				fields={guideFields(text)}
				problems={rooted}
				path=""
				onChange={onChange}
			/>
			<EntryForm
				entry={guide.voice}
				fields={voiceFields(text)}
				problems={problems}
				path="voice"
				onChange={(voice) => onChange({ ...guide, voice })}
			/>
		</section>
	);
}
