import type { UnitTask } from "@lotse/shared/contract/units.ts";
import type { ContentLanguage } from "@lotse/shared/language/generation/writing-material.ts";

/** What the form holds, as typed. */
export type BriefFields = {
	readonly task: UnitTask;
	readonly language: ContentLanguage;
	readonly product: string;
	readonly facts: string;
	readonly keywords: string;
	readonly source: string;
	/** Of the text to translate; empty: German or English, whichever it is not translated into. */
	readonly sourceLanguage: ContentLanguage | "";
	readonly pictures: string;
	readonly alternates: string;
	readonly goal: string;
	readonly audience: string;
	readonly tone: string;
	readonly evidence: string;
	readonly mustHave: string;
	readonly forbidden: string;
	readonly useKnowledge: boolean;
};

export const emptyBrief: BriefFields = {
	task: "ad-variants",
	language: "en",
	product: "",
	facts: "",
	keywords: "",
	source: "",
	sourceLanguage: "",
	pictures: "",
	alternates: "",
	goal: "",
	audience: "",
	tone: "",
	evidence: "",
	mustHave: "",
	forbidden: "",
	useKnowledge: true,
};
