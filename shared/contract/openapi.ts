import * as z from "zod";
import { problem, problems } from "./problem.ts";
import { pathParameters, type Route } from "./route.ts";

const sharedErrors = ["invalid", "not-json", "too-large", "too-many"] as const;

/** The contract as an OpenAPI 3.1 document: made from the same data as the Worker's routes, so it cannot drift. */
export function describeApi(routes: readonly Route[], version: string) {
	const paths: Record<string, Record<string, unknown>> = {};
	for (const route of routes) {
		const path = route.path.replaceAll(/:([A-Za-z]+)/g, "{$1}");
		paths[path] ??= {};
		paths[path][route.method.toLowerCase()] = describeRoute(route);
	}
	return {
		openapi: "3.1.0",
		info: {
			title: "Lotse",
			version,
			description:
				"Evidence in the tools marketers already use. Every score carries its reasons and interval; every change its reviewer.",
			license: { name: "Apache-2.0", identifier: "Apache-2.0" },
		},
		paths,
		components: {
			securitySchemes: {
				token: { type: "http", scheme: "bearer" },
				session: { type: "apiKey", in: "cookie", name: "lotse_session" },
			},
			schemas: { Problem: jsonSchema(problem, "output") },
		},
	};
}

function describeRoute(route: Route) {
	const inPath = new Set(pathParameters(route.path));
	const input = jsonSchema(route.input, "input");
	const required = new Set(input.required ?? []);
	const inQuery = route.method === "GET" || route.method === "DELETE";
	const properties = Object.entries(input.properties ?? {});
	const parameters = properties
		.filter(([name]) => inPath.has(name) || inQuery)
		.map(([name, schema]) => ({
			name,
			in: inPath.has(name) ? "path" : "query",
			required: inPath.has(name) || required.has(name),
			schema,
		}));
	const body = properties.filter(([name]) => !inPath.has(name) && !inQuery);
	const errors = new Set<keyof typeof problems>([
		...sharedErrors,
		...route.errors,
	]);
	if (route.access !== "public") {
		errors.add("not-signed-in");
		errors.add("forbidden");
		errors.add("stopped");
	}
	const byStatus: Record<string, unknown> = {
		[route.status]: {
			description: "OK",
			content: {
				"application/json": { schema: jsonSchema(route.reply, "output") },
			},
		},
	};
	for (const code of errors)
		byStatus[problems[code].status] ??= {
			description: problems[code].title.en,
			content: {
				"application/problem+json": {
					schema: { $ref: "#/components/schemas/Problem" },
				},
			},
		};
	return {
		operationId: route.id,
		summary: route.summary,
		...(route.access === "public" ? {} : { security: securityOf(route) }),
		...(typeof route.access === "object"
			? {
					"x-lotse-role": route.access.role,
					"x-lotse-scope": route.access.scope,
				}
			: {}),
		...(parameters.length > 0 ? { parameters } : {}),
		...(body.length > 0
			? {
					requestBody: {
						required: true,
						content: {
							"application/json": {
								schema: {
									type: "object",
									properties: Object.fromEntries(body),
									required: body
										.map(([name]) => name)
										.filter((name) => required.has(name)),
								},
							},
						},
					},
				}
			: {}),
		responses: byStatus,
	};
}

function securityOf(route: Route) {
	const isForPeople =
		typeof route.access === "object" && route.access.scope === null;
	return isForPeople ? [{ session: [] }] : [{ session: [] }, { token: [] }];
}

function jsonSchema(
	schema: unknown,
	io: "input" | "output",
): z.core.JSONSchema.BaseSchema {
	const { $schema: _, ...rest } = z.toJSONSchema(schema as z.ZodType, {
		io,
		unrepresentable: "any",
	});
	return rest;
}
