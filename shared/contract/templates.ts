import * as z from "zod";
import type { PromptTemplate } from "../language/generation/prompt-template.ts";
import { instant, memberId } from "./fields.ts";
import { route } from "./route.ts";
import { unitTasks } from "./units.ts";

const line = z.string().trim().min(1).max(600);

/** What a model is told for a task; a workspace may keep its own copies. */
export const promptTemplate = z.object({
	id: z.enum(unitTasks),
	version: z.int().min(1).max(1_000_000),
	role: line,
	goal: line,
	style: z.array(line).max(20),
	constraints: z.array(line).max(20),
	examples: z
		.array(
			z.object({
				given: z.string().trim().min(1).max(2_000),
				written: z.string().trim().min(1).max(2_000),
			}),
		)
		.max(10),
}) satisfies z.ZodType<PromptTemplate>;

export const templateInfo = z.object({
	id: z.enum(unitTasks),
	version: z.int().min(1),
	/** Shipped with the product, or the workspace's own. */
	isShipped: z.boolean(),
	isActive: z.boolean(),
	savedBy: memberId.nullable(),
	savedAt: instant.nullable(),
	note: z.string().max(500),
});
export type TemplateInfo = z.infer<typeof templateInfo>;

const templateId = z.enum(unitTasks);
const version = z.coerce.number<number | string>().int().min(1).max(1_000_000);

export const listTemplates = route({
	id: "listTemplates",
	method: "GET",
	path: "/v1/templates",
	summary: "Every version of every prompt template, and which is active",
	access: { role: "viewer", scope: "copy" },
	input: z.object({}),
	reply: z.object({ templates: z.array(templateInfo).max(500) }),
});

export const getTemplate = route({
	id: "getTemplate",
	method: "GET",
	path: "/v1/templates/:templateId/:version",
	summary: "One version of a prompt template, and how it differs from another",
	access: { role: "viewer", scope: "copy" },
	input: z.object({
		templateId,
		version,
		/** To compare with; left out: no comparison. */
		against: version.optional(),
	}),
	reply: z.object({
		template: promptTemplate,
		changes: z
			.array(
				z.object({
					field: z.string().max(60),
					before: z.string().max(3_000).nullable(),
					after: z.string().max(3_000).nullable(),
				}),
			)
			.max(200),
	}),
	errors: ["not-found"],
});

export const saveTemplate = route({
	id: "saveTemplate",
	method: "POST",
	path: "/v1/templates",
	summary:
		"Keep a changed template as a new version; it is not active until someone activates it",
	access: { role: "approver", scope: "copy" },
	input: z.object({
		template: promptTemplate.omit({ version: true }),
		note: z.string().trim().max(500).default(""),
	}),
	reply: templateInfo,
	status: 201,
	errors: ["conflict", "unprocessable"],
});

export const activateTemplate = route({
	id: "activateTemplate",
	method: "POST",
	path: "/v1/templates/:templateId/activate",
	summary:
		"Write with this version from now on; refused while its last eval run is red",
	access: { role: "approver", scope: "copy" },
	input: z.object({ templateId, version: z.int().min(1).max(1_000_000) }),
	reply: templateInfo,
	errors: ["not-found", "unprocessable"],
});
