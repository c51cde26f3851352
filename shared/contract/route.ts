import type * as z from "zod";
import type { Role, Scope } from "./access.ts";
import type { PersonalPurpose } from "./personal-purpose.ts";
import type { ProblemCode } from "./problem.ts";

/**
 * The least a schema has to be. Constraining by this instead of `z.ZodType` keeps type checking at
 * about a second for 200 routes (33 s otherwise).
 */
export interface Schema {
	readonly _zod: { input: unknown; output: unknown };
	parse(value: unknown): unknown;
}
export type Input<S extends Schema> = S["_zod"]["input"];
export type Output<S extends Schema> = S["_zod"]["output"];

/** Who may call a route: anyone, the local set-up command, or a member with at least `role`. */
export type Access =
	| "public"
	| "setup"
	| {
			readonly role: Role;
			/** What an API token needs as well; "any": any token will do; null: people in a browser session only. */
			readonly scope: Scope | "any" | null;
	  };

/**
 * A route as data. From it come the Worker's handler, the typed client, the OpenAPI document and the fuzz test.
 * `input` is one flat object: path parameters by name, the rest from the query (GET, DELETE) or the JSON body.
 */
export interface Route<
	I extends Schema = Schema,
	R extends Schema = Schema,
	A extends Access = Access,
> {
	readonly kind: "route";
	readonly id: string;
	readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
	readonly path: `/${string}`;
	readonly summary: string;
	readonly access: A;
	readonly input: I;
	readonly reply: R;
	readonly status: 200 | 201 | 202;
	/** What can go wrong beyond the problems every route shares (invalid, not-signed-in, forbidden, too-many, …). */
	readonly errors: readonly ProblemCode[];
	/** Largest body read, in bytes. */
	readonly bodyBytes: number;
	/** strict: 20 calls a minute and caller; normal: 600. */
	readonly rate: "strict" | "normal";
	/** Why personal data is read, where the reply has any: each read is logged with the reader's role. */
	readonly personal: PersonalPurpose | null;
}

type RouteDraft<I extends Schema, R extends Schema, A extends Access> = Omit<
	Route<I, R, A>,
	"kind" | "status" | "errors" | "bodyBytes" | "rate" | "personal"
> &
	Partial<Pick<Route, "status" | "errors" | "bodyBytes" | "rate" | "personal">>;

/** Declares a route; unset limits take the strictest useful default (64 kB, normal rate). */
export function route<
	I extends Schema,
	R extends Schema,
	const A extends Access,
>(draft: RouteDraft<I, R, A>): Route<I, R, A> {
	return {
		kind: "route",
		status: 200,
		errors: [],
		bodyBytes: 65_536,
		rate: "normal",
		personal: null,
		...draft,
	};
}

export function isRoute(value: unknown): value is Route {
	return (
		typeof value === "object" &&
		value !== null &&
		"kind" in value &&
		value.kind === "route"
	);
}

/** The names of the path parameters: `/v1/decisions/:decisionId` → `["decisionId"]`. */
export function pathParameters(path: string): string[] {
	return [...path.matchAll(/:([A-Za-z]+)/g)].map((match) => match[1] ?? "");
}

/**
 * Gives a schema the type a pure module declares, where the schema checks an outline at run time:
 * the pure module stays the one description of the whole shape.
 */
export function typed<T>() {
	return <S extends z.core.$ZodType>(schema: S): z.ZodType<T, T> =>
		schema as unknown as z.ZodType<T, T>;
}
