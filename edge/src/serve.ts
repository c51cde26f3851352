import { includesRole } from "@lotse/shared/contract/access.ts";
import { describeIssue } from "@lotse/shared/contract/describe-issue.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import {
	createProblem,
	type FieldProblem,
	type ProblemCode,
} from "@lotse/shared/contract/problem.ts";
import type {
	Access,
	Input,
	Output,
	Route,
	Schema,
} from "@lotse/shared/contract/route.ts";
import type * as z from "zod";
import type { Caller, Ports, WorkspaceStore } from "./ports.ts";
import { EffectsStopped } from "./services/effects-stopped.ts";
import { findCaller } from "./services/find-caller.ts";
import { holdEffects } from "./services/hold-effects.ts";
import { logPersonalRead } from "./services/log-personal-read.ts";
import { readBody } from "./services/read-body.ts";
import { describeRefusal } from "./services/session/describe-refusal.ts";
import { isSameSite } from "./services/session/is-same-site.ts";

type Needs<A extends Access> = A extends "public" | "setup" ? null : object;

export interface HandlerContext<I, A extends Access> {
	/** Parsed and bounded by the contract. */
	readonly input: I;
	/** Who calls; null on public routes. */
	readonly caller: Needs<A> extends null ? null : Caller;
	/** The caller's workspace, the only one this request can touch; null on public routes. */
	readonly workspace: Needs<A> extends null ? null : WorkspaceStore;
	/** Who signed the request, also where the route asks for nobody. */
	readonly sender: Caller | null;
	readonly ports: Ports;
	readonly language: Language;
	readonly request: Request;
}

export type HandlerResult<O> =
	| {
			readonly ok: true;
			readonly body: O;
			readonly setCookie?: string;
			/** What this reply is a version of; a reader who has it already gets 304 and no body. */
			readonly etag?: string;
			/** A page of this origin may read the reply. */
			readonly allowOrigin?: string;
	  }
	| {
			readonly ok: false;
			readonly code: ProblemCode;
			readonly detail?: string;
			readonly errors?: FieldProblem[];
	  };

export interface Feature {
	readonly kind: "feature";
	readonly route: Route;
	answer(
		request: Request,
		pathValues: Record<string, string>,
		world: World,
	): Promise<Response>;
}

export function isFeature(value: unknown): value is Feature {
	return (
		typeof value === "object" &&
		value !== null &&
		"kind" in value &&
		value.kind === "feature"
	);
}

/** What `serve` needs beside the ports: abuse limits and the secret of the local set-up command. */
export interface World {
	readonly ports: Ports;
	/** Counts a call against a limit; false when it is used up. */
	readonly allow: (rate: Route["rate"], key: string) => Promise<boolean>;
	/** Null everywhere but under `npm start`. */
	readonly setupToken: string | null;
}

/**
 * Turns a route and its handler into a feature: limits, sign-in, workspace, role, validation, errors and the reply's
 * shape are settled here, once, for all. Curried, so that the handler's literals are checked against the route's reply.
 */
export function serve<I extends Schema, R extends Schema, A extends Access>(
	route: Route<I, R, A>,
) {
	return (
		handler: (
			context: HandlerContext<Output<I>, A>,
		) => Promise<HandlerResult<Input<R>>>,
	): Feature => ({
		kind: "feature",
		route,
		answer: async (request, pathValues, world) => {
			const language = languageOf(request);
			const { ports } = world;
			try {
				const caller = await findCaller(request, ports);
				const refusal = await refuse(route, request, caller, world);
				if (refusal) {
					const detail = describeRefusal(refusal, route, caller)?.[language];
					return problemResponse(
						refusal,
						language,
						detail === undefined ? {} : { detail },
					);
				}
				const raw = await readInput(route, request, pathValues);
				if (!raw.ok) return problemResponse(raw.code, language);
				const parsed = (route.input as unknown as z.ZodType).safeParse(
					raw.value,
				);
				if (!parsed.success) {
					const errors = parsed.error.issues
						.slice(0, 50)
						.map((issue) => describeIssue(issue, language));
					return problemResponse("invalid", language, { errors });
				}
				const answered = handler({
					input: parsed.data,
					caller,
					sender: caller,
					workspace: caller ? ports.store.of(caller.workspaceId) : null,
					// Through these nothing leaves while the workspace's brake is on.
					ports: caller ? holdEffects(ports, caller.workspaceId) : ports,
					language,
					request,
				} as HandlerContext<Output<I>, A>);
				// Written beside the reading, and after it was asked for: nothing is answered before both are done. A reading that finds nothing stands there too.
				const logged =
					route.personal && caller
						? logPersonalRead(ports, caller, route.id, route.personal)
						: null;
				const [result] = await Promise.all([answered, logged]);
				if (!result.ok) return problemResponse(result.code, language, result);
				const headers = new Headers(jsonHeaders);
				if (result.setCookie) headers.set("set-cookie", result.setCookie);
				if (result.allowOrigin !== undefined) {
					headers.set("access-control-allow-origin", result.allowOrigin);
					headers.set("vary", "origin");
				}
				if (result.etag !== undefined) {
					headers.set("etag", result.etag);
					headers.set("cache-control", "private, no-cache");
					headers.set("vary", "authorization, cookie");
					const known = request.headers.get("if-none-match") ?? "";
					if (known.split(/,\s*/).includes(result.etag))
						return new Response(null, { status: 304, headers });
				}
				return new Response(JSON.stringify(route.reply.parse(result.body)), {
					status: route.status,
					headers,
				});
			} catch (error) {
				if (error instanceof EffectsStopped)
					return problemResponse("stopped", language);
				console.error(
					`${route.id} failed`,
					error instanceof Error ? (error.stack ?? error.message) : error,
				);
				return problemResponse("internal", language);
			}
		},
	});
}

async function refuse(
	route: Route,
	request: Request,
	caller: Caller | null,
	world: World,
): Promise<ProblemCode | null> {
	const { access } = route;
	if (access === "setup") {
		const { setupToken } = world;
		if (setupToken === null) return "not-found";
		// Both sides are hashed first, so that comparing takes the same time whatever was sent.
		const given = request.headers.get("authorization") ?? "";
		const { secrets } = world.ports;
		return (await secrets.digest(given)) ===
			(await secrets.digest(`Bearer ${setupToken}`))
			? null
			: "not-signed-in";
	}
	if (access !== "public" && !caller) return "not-signed-in";
	const who =
		caller?.memberId ?? request.headers.get("cf-connecting-ip") ?? "unknown";
	if (
		!(await world.allow(
			route.rate,
			`${route.rate === "strict" ? route.id : ""}:${who}`,
		))
	)
		return "too-many";
	if (access === "public" || !caller) return null;
	if (
		caller.via === "session" &&
		route.method !== "GET" &&
		!isSameSite(request)
	)
		return "cross-site";
	if (!includesRole(caller.role, access.role)) return "forbidden";
	if (
		caller.scopes &&
		access.scope !== "any" &&
		(access.scope === null || !caller.scopes.includes(access.scope))
	)
		return "forbidden";
	return null;
}

async function readInput(
	route: Route,
	request: Request,
	pathValues: Record<string, string>,
) {
	if (route.method === "GET" || route.method === "DELETE") {
		const query = new URL(request.url).searchParams;
		return {
			ok: true,
			value: { ...Object.fromEntries(query), ...pathValues },
		} as const;
	}
	const body = await readBody(request, route.bodyBytes);
	if (!body.ok) return body;
	// A body that is no object fails the contract's own check, with the field named.
	const isObject =
		typeof body.value === "object" &&
		body.value !== null &&
		!Array.isArray(body.value);
	return {
		ok: true,
		value: isObject ? { ...body.value, ...pathValues } : body.value,
	} as const;
}

const jsonHeaders = {
	"content-type": "application/json; charset=utf-8",
	"cache-control": "no-store",
	"x-content-type-options": "nosniff",
	"content-security-policy": "default-src 'none'; frame-ancestors 'none'",
	"referrer-policy": "no-referrer",
};

export function problemResponse(
	code: ProblemCode,
	language: Language,
	more: { detail?: string; errors?: FieldProblem[] } = {},
): Response {
	const { detail, errors } = more;
	const problem = createProblem(code, language, {
		...(detail === undefined ? {} : { detail }),
		...(errors === undefined ? {} : { errors }),
	});
	return new Response(JSON.stringify(problem), {
		status: problem.status,
		headers: {
			...jsonHeaders,
			"content-type": "application/problem+json; charset=utf-8",
		},
	});
}

/** The first of German and English that the reader accepts; English otherwise. */
export function languageOf(request: Request): Language {
	const accepted = (request.headers.get("accept-language") ?? "")
		.toLowerCase()
		.split(",");
	for (const entry of accepted) {
		const tag = entry.trim();
		if (tag.startsWith("de")) return "de";
		if (tag.startsWith("en")) return "en";
	}
	return "en";
}
