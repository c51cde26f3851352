import * as z from "zod";
import { empty } from "./fields.ts";
import { route } from "./route.ts";

export const setUp = route({
	id: "setUp",
	method: "POST",
	path: "/v1/setup",
	summary:
		"Local start only: fill the demo workspace when the database is empty, resume interrupted jobs, make a sign-in link",
	access: "setup",
	input: z.object({
		/** Member of the demo workspace the link is for. */
		as: z.enum(["admin", "approver", "editor", "viewer"]).default("admin"),
	}),
	reply: z.object({
		seeded: z.boolean(),
		resumedJobs: z.int().min(0),
		signInPath: z.string().max(300),
	}),
	rate: "strict",
});

export const getHealth = route({
	id: "getHealth",
	method: "GET",
	path: "/v1/health",
	summary:
		"Whether the service answers, and which adapters stand behind its ports",
	access: "public",
	input: empty,
	reply: z.object({
		ok: z.literal(true),
		codeVersion: z.string().max(80),
		adapters: z.object({
			embedder: z.string().max(80),
			vectors: z.string().max(80),
			writer: z.string().max(80),
			mail: z.string().max(80),
		}),
	}),
});
