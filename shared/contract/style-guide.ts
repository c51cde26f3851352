import * as z from "zod";
import type { Finding } from "../language/rules/finding.ts";
import type { GuideChange } from "../language/style-guide/diff-style-guides.ts";
import type {
	GuideRule,
	StyleGuide,
} from "../language/style-guide/style-guide.ts";
import { styleGuideBounds as bounds } from "../language/style-guide/style-guide-bounds.ts";
import { otherLanguage } from "./content-language.ts";
import { copyChannel } from "./copy.ts";
import { day, instant, limit, memberId, note } from "./fields.ts";
import { localised } from "./localised.ts";
import { route, typed } from "./route.ts";

const words = (most: number, length: number) =>
	z.array(z.string().min(1).max(length)).max(most);
const id = z
	.string()
	.max(60)
	.regex(/^[a-z0-9][a-z0-9-]*$/);
const level = z.enum(["error", "warning", "suggestion"]);
const guideLanguage = z.enum(["de", "en"]);
const word = z.string().min(1).max(bounds.wordLength);
const phrase = z.string().min(1).max(bounds.phraseLength);
const version = z.int().min(0).max(bounds.version);

/** The whole shape with every bound; `language/style-guide/style-guide.ts` says what each part means. */
export const styleGuide = typed<StyleGuide>()(
	z.object({
		version,
		name: z.string().max(bounds.nameLength),
		languages: z.array(guideLanguage).min(1).max(2),
		voice: z.object({
			do: words(bounds.advice, bounds.phraseLength),
			dont: words(bounds.advice, bounds.phraseLength),
			tone: words(bounds.tone, bounds.wordLength),
			address: z.enum(["du", "Sie", "none"]),
			avoid: words(bounds.avoid, bounds.wordLength),
		}),
		terms: z
			.array(
				z.object({
					id,
					preferred: word,
					language: guideLanguage.nullable(),
					translation: word.optional(),
					translations: z.partialRecord(otherLanguage, word).optional(),
					definition: z.string().max(bounds.textLength),
					forbidden: words(bounds.variants, bounds.wordLength),
					caseSensitive: z.boolean(),
					exceptions: words(bounds.variants, bounds.phraseLength),
					level,
				}),
			)
			.max(bounds.terms),
		claims: z
			.array(
				z.object({
					id,
					wording: phrase,
					language: guideLanguage.nullable(),
					source: z.object({
						title: phrase,
						url: z.string().max(500).nullable(),
					}),
					evidence: z.enum([
						"study",
						"test",
						"certificate",
						"official-approval",
						"price-history",
						"other",
					]),
					validFrom: day.nullable(),
					validTo: day.nullable(),
					markets: words(bounds.markets, 2),
					clears: words(bounds.clears, 100),
				}),
			)
			.max(bounds.claims),
		embargo: z
			.array(
				z.object({
					id,
					phrases: words(bounds.variants, bounds.phraseLength).min(1),
					blockedFrom: day.nullable(),
					allowedFrom: day.nullable(),
					reason: phrase,
					insideWords: z.boolean(),
				}),
			)
			.max(bounds.embargo),
		notices: z
			.array(
				z.object({
					id,
					text: z.string().min(1).max(bounds.textLength),
					language: guideLanguage.nullable(),
					words: words(bounds.variants, bounds.wordLength),
					categories: words(bounds.categories, bounds.wordLength),
					channels: z.array(copyChannel).max(copyChannel.options.length),
					position: z.enum(["anywhere", "end"]),
					level,
					reason: z.string().max(bounds.phraseLength),
				}),
			)
			.max(bounds.notices),
		rules: z
			.array(
				typed<GuideRule>()(z.looseObject({ id: z.string().min(1).max(100) })),
			)
			.max(bounds.rules),
		packs: z.object({
			off: words(bounds.packs, bounds.wordLength),
			optIn: words(bounds.packs, bounds.wordLength),
			overrides: z
				.array(
					z.object({
						rule: z.string().min(1).max(100),
						level: z.enum(["error", "warning", "suggestion", "off"]),
						reason: phrase,
					}),
				)
				.max(bounds.overrides),
		}),
		policy: z.object({
			prePublish: z.enum(["off", "warn", "block"]),
			level,
		}),
	}),
);

/** A guide as someone sends it: parts may be left out; `checkStyleGuide` reads it and names every problem by its path. */
const sentGuide = z.looseObject({ name: z.unknown() });

const guideProblem = z.object({
	/** Path inside the guide, such as `terms.3.forbidden.0`. */
	field: z.string().max(400),
	message: localised,
	fix: localised,
});
const guideProblems = z.array(guideProblem).max(100);
export type GuideProblem = z.infer<typeof guideProblem>;

const versionInfo = z.object({
	version: z.int().min(1).max(bounds.version),
	savedAt: instant,
	savedBy: memberId,
	savedByEmail: z.string().max(254),
	note: z.string().max(2_000),
	/** The version brought back, where this one was restored. */
	restoredFrom: z.int().min(1).max(bounds.version).nullable(),
});
export type StyleGuideVersion = z.infer<typeof versionInfo>;

/** One difference between two guides, as a person reads it. */
export const guideChange = typed<GuideChange>()(
	z.object({
		section: z.enum([
			"name",
			"languages",
			"voice",
			"terms",
			"claims",
			"embargo",
			"notices",
			"rules",
			"packs",
			"policy",
		]),
		kind: z.enum(["added", "removed", "changed"]),
		/** The entry's id; the field's name where the section is no list. */
		id: z.string().max(200),
		/** What the entry is called: the preferred word, the claim's wording. */
		title: z.string().max(1_100),
		/** The fields that differ, before and after as short texts; empty for what was added or removed whole. */
		fields: z
			.array(
				z.object({
					field: z.string().max(200),
					before: z.string().max(300),
					after: z.string().max(300),
				}),
			)
			.max(40),
	}),
);
const guideChanges = z.array(guideChange).max(5_000);

const read = { role: "viewer", scope: "copy" } as const;
/** People in a browser session: a key pasted into a CMS must not be able to switch rules off. */
const write = { role: "editor", scope: null } as const;
const guideBytes = 1_000_000;

const current = z.object({
	/** 0: never saved, the shipped rules as they are. Also the ETag, as `"style-guide-<version>"`. */
	version,
	guide: styleGuide,
	savedAt: instant.nullable(),
	note: z.string().max(2_000),
	/** Version of the rules shipped with the service; a surface with other ones says so. */
	rulesVersion: z.string().max(80),
});

export const getStyleGuide = route({
	id: "getStyleGuide",
	method: "GET",
	path: "/v1/style-guide",
	summary:
		"The workspace's style guide as it is now; answers 304 to If-None-Match of the same version",
	access: read,
	input: z.object({}),
	reply: current,
});

export const listStyleGuideVersions = route({
	id: "listStyleGuideVersions",
	method: "GET",
	path: "/v1/style-guide/versions",
	summary: "Who saved the style guide when and why, newest first",
	access: read,
	input: z.object({
		limit,
		/** Only versions before this one. */
		before: z.coerce
			.number<number | string>()
			.int()
			.min(1)
			.max(bounds.version)
			.optional(),
	}),
	reply: z.object({ versions: z.array(versionInfo).max(200) }),
});

const pathVersion = z.coerce
	.number<number | string>()
	.int()
	.min(1)
	.max(bounds.version);

export const getStyleGuideVersion = route({
	id: "getStyleGuideVersion",
	method: "GET",
	path: "/v1/style-guide/versions/:version",
	summary: "One version of the style guide; versions never change",
	access: read,
	input: z.object({ version: pathVersion }),
	reply: z.object({ info: versionInfo, guide: styleGuide }),
	errors: ["not-found"],
});

const anyVersion = z.coerce
	.number<number | string>()
	.int()
	.min(0)
	.max(bounds.version);

export const diffStyleGuide = route({
	id: "diffStyleGuide",
	method: "GET",
	path: "/v1/style-guide/diff",
	summary:
		"What differs between two versions, entry by entry; version 0 is the empty guide",
	access: read,
	input: z.object({ from: anyVersion, to: anyVersion }),
	reply: z.object({ changes: guideChanges }),
	errors: ["not-found"],
});

export const saveStyleGuide = route({
	id: "saveStyleGuide",
	method: "PUT",
	path: "/v1/style-guide",
	summary:
		"Save the style guide as a new version. `base` is the version it was made from; when another was saved meanwhile the answer is 409 and names both sides' changes",
	access: write,
	input: z.object({
		base: version,
		guide: sentGuide,
		/** Why, for those who read the versions later. */
		note: note.default(""),
	}),
	reply: current,
	errors: ["conflict", "unprocessable"],
	bodyBytes: guideBytes,
	rate: "strict",
});

export const restoreStyleGuide = route({
	id: "restoreStyleGuide",
	method: "POST",
	path: "/v1/style-guide/restore",
	summary: "Bring an earlier version back as a new one",
	access: write,
	input: z.object({
		version: z.int().min(1).max(bounds.version),
		base: version,
		note: note.default(""),
	}),
	reply: current,
	errors: ["not-found", "conflict", "unprocessable"],
	rate: "strict",
});

const sampleFindings = z.array(
	typed<Finding>()(z.looseObject({ ruleId: z.string() })),
);

export const checkStyleGuideDraft = route({
	id: "checkStyleGuideDraft",
	method: "POST",
	path: "/v1/style-guide/check",
	summary:
		"Dry run of a style guide: its problems, and what it finds in sample texts beside what the current one finds; nothing is stored",
	access: read,
	input: z.object({
		guide: sentGuide,
		texts: z.array(z.string().max(2_000)).max(20).default([]),
		channel: copyChannel.default("plain"),
		language: guideLanguage.optional(),
		jurisdiction: z.enum(["de", "eu"]).optional(),
	}),
	reply: z.object({
		ok: z.boolean(),
		problems: guideProblems,
		warnings: guideProblems,
		/** In the order of the texts; empty where the guide has problems. */
		samples: z
			.array(z.object({ before: sampleFindings, after: sampleFindings }))
			.max(20),
	}),
	bodyBytes: guideBytes,
	rate: "strict",
});

export const importStyleGuide = route({
	id: "importStyleGuide",
	method: "POST",
	path: "/v1/style-guide/import",
	summary:
		"Preview of an import: a glossary as CSV, rules as Vale or Lotse writes them, or a whole guide; nothing is saved, saving is `PUT /v1/style-guide`",
	access: { role: "editor", scope: "copy" },
	input: z.object({
		files: z
			.array(
				z.object({
					name: z.string().trim().min(1).max(200),
					text: z.string().max(500_000),
				}),
			)
			.min(1)
			.max(200),
	}),
	reply: z.object({
		/** The version the preview adds to; `base` of the `PUT`. */
		base: version,
		/** The current guide with what was imported; null where nothing could be. */
		guide: styleGuide.nullable(),
		changes: guideChanges,
		/** By file: what was refused, and why. */
		problems: z
			.array(guideProblem.extend({ file: z.string().max(200) }))
			.max(300),
		/** What was let pass, or is read otherwise than meant. */
		warnings: z
			.array(z.object({ file: z.string().max(200), message: localised }))
			.max(300),
	}),
	bodyBytes: 2_000_000,
	rate: "strict",
});
