import * as z from "zod";
import type { WritingBrief } from "../language/generation/writing-brief.ts";
import { contentLanguage } from "./content-language.ts";
import { money } from "./fields.ts";
import { unitTasks } from "./units.ts";

const line = (most: number) => z.string().trim().max(most);
const lines = (most: number, characters: number) =>
	z.array(z.string().trim().min(1).max(characters)).max(most).default([]);
const address = z
	.string()
	.regex(/^https?:\/\/[^\s"<>]{3,2000}$/)
	.max(2_010);

/** What a text is about. */
export const writingProduct = z.object({
	name: line(200).default(""),
	brand: line(120).nullable().default(null),
	url: address.nullable().default(null),
	sku: line(80).nullable().default(null),
	gtin: z
		.string()
		.regex(/^\d{8,14}$/)
		.nullable()
		.default(null),
	price: money.nullable().default(null),
	availability: z
		.enum(["in-stock", "out-of-stock", "preorder"])
		.nullable()
		.default(null),
	description: line(5_000).default(""),
	attributes: z
		.array(z.object({ name: line(60).min(1), value: line(200).min(1) }))
		.max(60)
		.default([]),
	images: z
		.array(z.object({ url: address, shows: line(300).default("") }))
		.max(20)
		.default([]),
});
export type WritingProductInput = z.input<typeof writingProduct>;

/** What a person asks for. Only task and language are needed; the rest has defaults, the workspace's where it has its own. */
export const brief = z.object({
	task: z.enum(unitTasks),
	/** Other than German and English: for translations and language links, if the workspace's settings name it. */
	language: contentLanguage,
	/** ISO 3166 country. */
	market: z
		.string()
		.regex(/^[A-Z]{2}$/)
		.nullable()
		.default(null),
	goal: line(500).default(""),
	audience: line(500).default(""),
	tone: lines(10, 60),
	address: z.enum(["du", "Sie", "none"]).nullable().default(null),
	keywords: lines(20, 80),
	intent: z.enum(["inform", "compare", "buy"]).nullable().default(null),
	product: writingProduct.prefault({}),
	facts: lines(40, 500),
	evidence: lines(10, 300),
	mustHave: lines(10, 300),
	forbidden: lines(30, 120),
	counts: z
		.record(z.string().max(40), z.int().min(0).max(30))
		.refine((counts) => Object.keys(counts).length <= 5)
		.default({}),
	source: z
		.object({
			text: z.string().trim().max(20_000),
			language: contentLanguage.nullable().default(null),
		})
		.nullable()
		.default(null),
	glossary: z
		.array(z.object({ from: line(80).min(1), to: line(80).min(1) }))
		.max(200)
		.default([]),
	alternates: z
		.array(z.object({ language: line(10).min(2), url: address }))
		.max(100)
		.default([]),
	pages: z
		.array(z.object({ title: line(200).min(1), url: address }))
		.max(100)
		.default([]),
	competitors: lines(50, 500),
	useKnowledge: z.boolean().default(true),
}) satisfies z.ZodType<WritingBrief>;
export type BriefInput = z.input<typeof brief>;
/** As it is once its defaults are filled in. */
export type Brief = z.output<typeof brief>;
