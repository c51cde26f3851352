import * as z from "zod";
import { retrievalWays } from "../language/retrieval/evaluation/evaluate-retrieval.ts";
import { passageLanguage } from "./passages.ts";
import { route } from "./route.ts";

const id = z.string().trim().min(1).max(80);

/** Passages, questions, and what answers what; `language/retrieval/evaluation/retrieval-suite.ts` says what each part means. */
export const retrievalSuite = z.object({
	name: z.string().trim().min(1).max(200),
	passages: z
		.array(
			z.object({
				id,
				title: z.string().max(300).default(""),
				text: z.string().min(1).max(4_000),
				language: passageLanguage.default("unknown"),
			}),
		)
		.min(1)
		.max(1_000),
	queries: z
		.array(
			z.object({
				query: z.string().trim().min(1).max(1_000),
				language: z.enum(["de", "en"]).optional(),
				relevant: z.record(id, z.int().min(1).max(3)),
			}),
		)
		.min(1)
		.max(500),
});

const measured = z.object({
	mean: z.number().min(0).max(1),
	interval: z.tuple([z.number(), z.number()]).readonly(),
});
const score = z.object({ recall: measured, ndcg: measured });

export const evaluateRetrieval = route({
	id: "evaluateRetrieval",
	method: "POST",
	path: "/v1/knowledge/evaluations",
	summary:
		"Measure retrieval on a suite: recall@10 and nDCG@10 with bootstrap intervals, the embedded embedder beside the configured one; nothing is stored",
	access: { role: "editor", scope: "copy" },
	input: z.object({ suite: retrievalSuite }),
	reply: z.object({
		evaluations: z
			.array(
				z.object({
					embedder: z.string().max(100),
					queries: z.int().min(0),
					ways: z.record(z.enum(retrievalWays), score),
					missed: z.array(z.string().max(1_000)).max(20).readonly(),
				}),
			)
			.max(2),
	}),
	errors: ["unprocessable"],
	bodyBytes: 2_000_000,
	rate: "strict",
});
