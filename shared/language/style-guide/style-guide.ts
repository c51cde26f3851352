import type { CopyChannel } from "../copy-channel.ts";
import type { OtherLanguage } from "../other-languages.ts";
import type { YamlValue } from "../rules/imports/read-yaml.ts";
import type { RuleLevel } from "../rules/rule.ts";

export type GuideLanguage = "de" | "en";

/** How readers are spoken to in German; `none`: either, but not both in one text. */
export type AddressForm = "du" | "Sie" | "none";

/** What stands behind an approved claim. */
export type EvidenceKind =
	| "study"
	| "test"
	| "certificate"
	| "official-approval"
	| "price-history"
	| "other";

export type GuideVoice = {
	/** Advice for people who write; shown, not checked. */
	readonly do: readonly string[];
	readonly dont: readonly string[];
	/** Words for how the brand sounds, such as "warm"; shown, not checked. */
	readonly tone: readonly string[];
	readonly address: AddressForm;
	/** Words without a better one to put in their place; found in texts. */
	readonly avoid: readonly string[];
};

/** A word of the glossary and the words not to be used for it. Plain texts, no patterns. */
export type GuideTerm = {
	/** Kebab-case, unique in the section; stays when the wording changes. */
	readonly id: string;
	readonly preferred: string;
	/** Only in texts of this language; null: in any. */
	readonly language: GuideLanguage | null;
	/** What it is called in the other language; absent: a word of one language is left to the translator, a word of any stays as it is. */
	readonly translation?: string | undefined;
	/** What it is called in languages other than German and English, by their codes; a word of any language has one where it does not stay as it is. */
	readonly translations?:
		| Readonly<Partial<Record<OtherLanguage, string>>>
		| undefined;
	readonly definition: string;
	readonly forbidden: readonly string[];
	/** true: a forbidden variant is one only as it is written here ("Iphone", not "iPhone"). */
	readonly caseSensitive: boolean;
	/** Phrases in which a forbidden variant may stand. */
	readonly exceptions: readonly string[];
	readonly level: RuleLevel;
};

/** A statement the company can prove, in exactly this wording. */
export type GuideClaim = {
	readonly id: string;
	readonly wording: string;
	readonly language: GuideLanguage | null;
	readonly source: { readonly title: string; readonly url: string | null };
	readonly evidence: EvidenceKind;
	/** First and last day the proof holds, both inclusive; null: open. */
	readonly validFrom: string | null;
	readonly validTo: string | null;
	/** ISO 3166 codes, or "EU"; empty: everywhere. */
	readonly markets: readonly string[];
	/** Ids of the rules this proof clears; empty: every rule that evidence can clear. */
	readonly clears: readonly string[];
};

/** Phrases that may not be published yet. */
export type GuideEmbargo = {
	readonly id: string;
	readonly phrases: readonly string[];
	/** First day they are blocked; null: at once. */
	readonly blockedFrom: string | null;
	/** First day they are free again; null: until someone lifts it. */
	readonly allowedFrom: string | null;
	readonly reason: string;
	/** true: found inside longer words too ("Nordstern" in "Nordsternprojekt"). */
	readonly insideWords: boolean;
};

/** A text that must stand with certain copy, word for word. */
export type GuideNotice = {
	readonly id: string;
	readonly text: string;
	readonly language: GuideLanguage | null;
	/** Words that call for it. With neither words nor categories every text does. */
	readonly words: readonly string[];
	/** Kinds of product that call for it, as the caller names them. */
	readonly categories: readonly string[];
	/** Only in these channels; empty: everywhere. */
	readonly channels: readonly CopyChannel[];
	readonly position: "anywhere" | "end";
	readonly level: RuleLevel;
	readonly reason: string;
};

/** A rule as Vale or Lotse writes it (see `importVale`), with an id of its own. */
export type GuideRule = {
	readonly id: string;
	readonly [field: string]: YamlValue;
};

export type GuideOverride = {
	/** Id of a rule, such as `de-law.sole-position`. */
	readonly rule: string;
	readonly level: RuleLevel | "off";
	/** Why; whoever reads the guide later wants to know. */
	readonly reason: string;
};

export type GuidePacks = {
	/** Shipped packs that do not run; see `shippedPacks`. */
	readonly off: readonly string[];
	/** Packs that run only where asked for. */
	readonly optIn: readonly string[];
	readonly overrides: readonly GuideOverride[];
};

/** What happens at the button "Publish" when findings of at least `level` are left. */
export type GuidePolicy = {
	readonly prePublish: "off" | "warn" | "block";
	readonly level: RuleLevel;
};

/** What a workspace holds its texts to. Bounds: `styleGuideBounds`; from outside only through `checkStyleGuide`. */
export type StyleGuide = {
	/** Counts up with every save; 0: never saved. */
	readonly version: number;
	readonly name: string;
	readonly languages: readonly GuideLanguage[];
	readonly voice: GuideVoice;
	readonly terms: readonly GuideTerm[];
	readonly claims: readonly GuideClaim[];
	readonly embargo: readonly GuideEmbargo[];
	readonly notices: readonly GuideNotice[];
	readonly rules: readonly GuideRule[];
	readonly packs: GuidePacks;
	readonly policy: GuidePolicy;
};
