import * as z from "zod";
import { instant, passageId, sourceId } from "./fields.ts";
import { route } from "./route.ts";

/** Of a passage; "unknown" where it is neither German nor English, or too short to tell. */
export const passageLanguage = z.enum(["de", "en", "unknown"]);
export type PassageLanguage = z.infer<typeof passageLanguage>;

/** Longest passage, in UTF-16 code units. */
export const mostPassageCharacters = 2_000;
/** Most passages one retrieval gives. */
export const mostRetrieved = 50;
const rank = z.int().min(1).max(1_000).nullable();

/** A piece of a source that a text may rest on, as retrieval gives it: what it says, where it stands, how long it holds. */
export const passage = z.object({
	id: passageId,
	sourceId,
	sourceTitle: z.string().max(300),
	url: z.string().max(2_000).nullable(),
	text: z.string().max(mostPassageCharacters),
	/** The heading it stands under; empty without one. */
	heading: z.string().max(300),
	/** Offsets in the source's text as it is kept (personal data taken out), UTF-16 code units. */
	start: z.int().min(0),
	end: z.int().min(0),
	language: passageLanguage,
	/** SHA-256 of `text`, lowercase hex. */
	hash: z.string().regex(/^[0-9a-f]{64}$/),
	validUntil: instant.nullable(),
	licence: z.string().max(200),
	owner: z.string().max(200),
	/** Joined score, higher is better; comparable within one retrieval only. */
	score: z.number(),
	/** Why it is here: its place in each of the lists that were joined; null where a list does not have it. */
	ranks: z.object({ words: rank, vectors: rank, reranked: rank }),
});
export type Passage = z.infer<typeof passage>;

/** What retrieval is asked; filters left out let everything through. */
export const passageQuery = z.object({
	query: z.string().trim().min(1).max(1_000),
	/** Only passages of this language, and those whose language is not known. */
	language: z.enum(["de", "en"]).optional(),
	product: z.string().trim().min(1).max(120).optional(),
	market: z.string().trim().min(1).max(60).optional(),
	limit: z.int().min(1).max(mostRetrieved).default(10),
});

export const searchPassages = route({
	id: "searchPassages",
	method: "POST",
	path: "/v1/knowledge/search",
	summary:
		"The passages a text could rest on: full-text and vector search joined by reciprocal rank; expired sources and withheld passages are left out",
	access: { role: "viewer", scope: "copy" },
	input: passageQuery,
	reply: z.object({
		passages: z.array(passage).max(mostRetrieved),
		/** What stands behind the ports. */
		embedder: z.string().max(100),
		vectors: z.string().max(100),
		reranker: z.string().max(100).nullable(),
	}),
});
