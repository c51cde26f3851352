import * as z from "zod";
import { role, scope } from "./access.ts";
import {
	currency,
	done,
	email,
	empty,
	memberId,
	name,
	workspaceId,
} from "./fields.ts";
import { language } from "./localised.ts";
import { route } from "./route.ts";

export const workspace = z.object({
	id: workspaceId,
	name,
	language,
	timeZone: z.string().max(60),
	currency,
	/** Whether an approver may approve an own proposal. */
	selfApproval: z.boolean(),
	isDemo: z.boolean(),
});
export type Workspace = z.infer<typeof workspace>;

export const member = z.object({ id: memberId, email, role });
export type Member = z.infer<typeof member>;

export const session = z.object({
	member,
	workspace,
	via: z.enum(["session", "token"]),
	/** What the caller's token may do; null in a browser session. */
	scopes: z.array(scope).max(20).nullable(),
	/** Every workspace this e-mail address belongs to. */
	workspaces: z.array(z.object({ id: workspaceId, name, role })).max(100),
});
export type Session = z.infer<typeof session>;

export const requestSignInLink = route({
	id: "requestSignInLink",
	method: "POST",
	path: "/v1/sign-in/link",
	summary:
		"Send a one-time sign-in link to an e-mail address that belongs to a workspace",
	access: "public",
	input: z.object({ email }),
	reply: done,
	status: 202,
	rate: "strict",
	bodyBytes: 1_024,
});

export const signIn = route({
	id: "signIn",
	method: "POST",
	path: "/v1/sign-in",
	summary: "Trade a one-time link's secret for a session cookie",
	access: "public",
	input: z.object({ secret: z.string().min(20).max(200) }),
	reply: done,
	errors: ["link-expired"],
	rate: "strict",
	bodyBytes: 1_024,
});

export const getSession = route({
	id: "getSession",
	method: "GET",
	path: "/v1/session",
	summary: "Who is calling, in which workspace, with which role",
	access: { role: "viewer", scope: "any" },
	input: empty,
	reply: session,
});

export const switchWorkspace = route({
	id: "switchWorkspace",
	method: "POST",
	path: "/v1/session/switch",
	summary: "Continue in another workspace of the same e-mail address",
	access: { role: "viewer", scope: null },
	input: z.object({ workspaceId }),
	reply: done,
	errors: ["not-found"],
});

export const signOut = route({
	id: "signOut",
	method: "DELETE",
	path: "/v1/session",
	summary: "End this session",
	access: { role: "viewer", scope: null },
	input: empty,
	reply: done,
});

export const updateWorkspace = route({
	id: "updateWorkspace",
	method: "PATCH",
	path: "/v1/workspace",
	summary: "Change the workspace's name, language or approval policy",
	access: { role: "admin", scope: null },
	input: z.object({
		name: name.optional(),
		language: language.optional(),
		selfApproval: z.boolean().optional(),
	}),
	reply: workspace,
});
