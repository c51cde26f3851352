import * as z from "zod";
import { role } from "./access.ts";
import { done, email, empty, memberId } from "./fields.ts";
import { route } from "./route.ts";
import { member } from "./session.ts";

export const listMembers = route({
	id: "listMembers",
	method: "GET",
	path: "/v1/members",
	summary: "Everyone in the workspace",
	access: { role: "viewer", scope: null },
	personal: "team",
	input: empty,
	reply: z.object({ members: z.array(member).max(500) }),
});

export const addMember = route({
	id: "addMember",
	method: "POST",
	path: "/v1/members",
	summary: "Invite an e-mail address with a role; it gets a sign-in link",
	access: { role: "admin", scope: null },
	input: z.object({ email, role }),
	reply: member,
	status: 201,
	errors: ["conflict", "unprocessable"],
});

export const changeMemberRole = route({
	id: "changeMemberRole",
	method: "PATCH",
	path: "/v1/members/:memberId",
	summary: "Give a member another role; a workspace keeps at least one admin",
	access: { role: "admin", scope: null },
	input: z.object({ memberId, role }),
	reply: member,
	errors: ["not-found", "unprocessable"],
});

export const removeMember = route({
	id: "removeMember",
	method: "DELETE",
	path: "/v1/members/:memberId",
	summary:
		"Remove a member with all sessions and tokens; a workspace keeps at least one admin",
	access: { role: "admin", scope: null },
	input: z.object({ memberId }),
	reply: done,
	errors: ["not-found", "unprocessable"],
});
