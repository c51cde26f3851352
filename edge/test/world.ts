import { env } from "cloudflare:workers";
import {
	type Role,
	roles,
	type Scope,
	scopes,
} from "@lotse/shared/contract/access.ts";
import type { Route } from "@lotse/shared/contract/route.ts";
import { pathParameters } from "@lotse/shared/contract/route.ts";
import { createApp } from "../src/app.ts";
import { portsOf } from "../src/context.ts";
import { features } from "../src/features.generated.ts";
import type { MailMessage, Ports } from "../src/ports.ts";
import { commitWithAudit } from "../src/services/commit-with-audit.ts";
import { createId } from "../src/services/create-id.ts";
import { openSession } from "../src/services/session/open-session.ts";
import { issueToken } from "../src/services/tokens/issue-token.ts";

export const origin = "http://localhost:8787";
export const setupToken = "test-setup-token";

const real = await portsOf(env);
/** Queue and mailer as they run; the other tests deliver by hand, so that no consumer is faster than they are. */
export const flushForReal = () => real.outbox.flush();
/** The real ports on real D1, but for mail, which is kept to be read. */
export const mails: MailMessage[] = [];
export const ports: Ports = {
	...real,
	outbox: { flush: async () => undefined },
	mail: { name: "kept", send: async (message) => void mails.push(message) },
};
export const app = createApp(features, async () => ({
	ports,
	setupToken,
	allow: async () => true,
}));

export interface Person {
	readonly workspaceId: string;
	readonly memberId: string;
	readonly role: Role;
	readonly cookie: string;
}

export interface TestWorkspace {
	readonly id: string;
	readonly people: { readonly [role in Role]: Person };
	readonly token: string;
}

/** A workspace with one member a role, each signed in, and the admin's token with every scope. */
export async function createWorkspace(
	name: string,
	options: { selfApproval?: boolean; scopes?: readonly Scope[] } = {},
): Promise<TestWorkspace> {
	const id = createId(ports.random, "wsp");
	const store = ports.store.of(id);
	const members = roles.map((role) => ({
		id: createId(ports.random, "mbr"),
		email: `${role}@${name}.example`,
		role,
	}));
	await commitWithAudit(
		ports,
		id,
		{
			actor: "setup",
			action: "workspace.create",
			subject: id,
			detail: { name },
		},
		[
			store.workspace.create({
				id,
				name,
				language: "de",
				timeZone: "Europe/Berlin",
				currency: "EUR",
				selfApproval: options.selfApproval ?? false,
				isDemo: false,
			}),
			...members.map((member) =>
				store.members.create(member, ports.clock.now()),
			),
		],
	);
	const people: Partial<Record<Role, Person>> = {};
	for (const { id: memberId, role } of members)
		people[role] = {
			workspaceId: id,
			memberId,
			role,
			cookie: await cookieFor(id, memberId),
		};
	const { viewer, editor, approver, admin } = people;
	if (!viewer || !editor || !approver || !admin)
		throw new Error("a role has no member");
	const issued = await issueToken(ports, id, {
		memberId: admin.memberId,
		name: "test",
		scopes: options.scopes ?? scopes,
		lifetimeDays: 1,
		action: "token.create",
	});
	if (!issued.ok) throw new Error("no token");
	return {
		id,
		people: { viewer, editor, approver, admin },
		token: issued.secret,
	};
}

async function cookieFor(
	workspaceId: string,
	memberId: string,
): Promise<string> {
	const header = await openSession(
		ports,
		new Request(origin),
		workspaceId,
		memberId,
		"session.sign-in",
	);
	return header.split(";")[0] ?? "";
}

/** Sends a route's request through the whole app. */
export async function send(
	route: Route,
	input: unknown,
	as: { cookie?: string; token?: string } = {},
	more: { headers?: Record<string, string> } = {},
): Promise<Response> {
	const rest: Record<string, unknown> =
		typeof input === "object" && input !== null ? { ...input } : {};
	let path: string = route.path;
	for (const name of pathParameters(path)) {
		path = path.replace(
			`:${name}`,
			encodeURIComponent(String(rest[name] ?? "missing")),
		);
		delete rest[name];
	}
	const isQuery = route.method === "GET" || route.method === "DELETE";
	const query = new URLSearchParams();
	if (isQuery)
		for (const [key, value] of Object.entries(rest))
			if (value !== undefined && value !== null)
				query.set(
					key,
					typeof value === "object" ? JSON.stringify(value) : String(value),
				);
	const headers: Record<string, string> = { "x-lotse": "1", ...more.headers };
	if (as.cookie) headers.cookie = as.cookie;
	if (as.token) headers.authorization = `Bearer ${as.token}`;
	if (!isQuery) headers["content-type"] = "application/json";
	const isObject =
		typeof input === "object" && input !== null && !Array.isArray(input);
	const init: RequestInit = { method: route.method, headers };
	if (!isQuery) init.body = JSON.stringify(isObject ? rest : input);
	return app.fetch(new Request(`${origin}${path}?${query}`, init), env, {
		waitUntil: () => undefined,
		passThroughOnException: () => undefined,
		props: {},
	});
}

/** Every row of a workspace in every table, to compare before and after. */
export async function rowsOf(
	workspaceId: string,
): Promise<Record<string, unknown[]>> {
	const db = env.DB;
	const { results } = await db
		.prepare(
			"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'd1_%' AND name NOT LIKE '_cf_%' AND name NOT GLOB 'passage_word*'",
		)
		.all<{ name: string }>();
	const rows: Record<string, unknown[]> = {};
	for (const { name } of results)
		rows[name] = (
			await db
				.prepare(`SELECT * FROM "${name}" WHERE workspace_id = ?`)
				.bind(workspaceId)
				.all()
		).results;
	return rows;
}
