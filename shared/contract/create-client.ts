import type { Language } from "./localised.ts";
import { createProblem, type Problem } from "./problem.ts";
import {
	type Input,
	type Output,
	pathParameters,
	type Route,
	type Schema,
} from "./route.ts";

export type Answer<T> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly problem: Problem };

export interface Client {
	/** Calls a route; a problem is a value, never an exception. */
	call<I extends Schema, R extends Schema>(
		route: Route<I, R>,
		input: Input<I>,
		options?: { signal?: AbortSignal },
	): Promise<Answer<Output<R>>>;
}

/**
 * The one client of every surface, typed by the contract.
 * In the console cookies sign the call; elsewhere `token` does. `fetch` is an argument so that tests and Node bring their own.
 */
export function createClient(settings: {
	baseUrl: string;
	language: () => Language;
	token?: string;
	fetch: (url: string, init: RequestInit) => Promise<Response>;
}): Client {
	return {
		async call(route, input, options) {
			const rest: Record<string, unknown> = {
				...(input as Record<string, unknown>),
			};
			let path: string = route.path;
			for (const name of pathParameters(route.path)) {
				path = path.replace(`:${name}`, encodeURIComponent(String(rest[name])));
				delete rest[name];
			}
			const inQuery = route.method === "GET" || route.method === "DELETE";
			const query = inQuery ? toQuery(rest) : "";
			const headers: Record<string, string> = {
				accept: "application/json",
				"accept-language": settings.language(),
				"x-lotse": "1",
			};
			if (!inQuery) headers["content-type"] = "application/json";
			if (settings.token) headers.authorization = `Bearer ${settings.token}`;
			const init: RequestInit = { method: route.method, headers };
			if (!inQuery) init.body = JSON.stringify(rest);
			if (options?.signal) init.signal = options.signal;
			try {
				const response = await settings.fetch(
					`${settings.baseUrl}${path}${query}`,
					init,
				);
				const body: unknown = await response.json();
				if (!response.ok) return { ok: false, problem: body as Problem };
				return { ok: true, value: body as never };
			} catch (error) {
				const detail = error instanceof Error ? error.message : String(error);
				return {
					ok: false,
					problem: createProblem("unreachable", settings.language(), {
						detail,
					}),
				};
			}
		},
	};
}

function toQuery(values: Record<string, unknown>): string {
	const query = new URLSearchParams();
	for (const [name, value] of Object.entries(values)) {
		if (value !== undefined) query.set(name, String(value));
	}
	const text = query.toString();
	return text === "" ? "" : `?${text}`;
}
