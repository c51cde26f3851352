import * as z from "zod";
import { empty, instant, memberId, note } from "./fields.ts";
import { route } from "./route.ts";

/** The workspace's brake: while it is on, nothing leaves: no ad change, no event, no publishing, no mail but sign-in links, no model. */
export const stop = z.object({
	isStopped: z.boolean(),
	by: memberId.nullable(),
	at: instant.nullable(),
	note: z.string().max(2_000),
});
export type Stop = z.infer<typeof stop>;

export const getStop = route({
	id: "getStop",
	method: "GET",
	path: "/v1/stop",
	summary: "Whether the workspace's brake is on",
	access: { role: "viewer", scope: "any" },
	input: empty,
	reply: stop,
});

export const pullStop = route({
	id: "pullStop",
	method: "POST",
	path: "/v1/stop",
	summary: "Pull the brake: everything that would leave the workspace, at once",
	access: { role: "editor", scope: null },
	input: z.object({ note: note.default("") }),
	reply: stop,
});

export const releaseStop = route({
	id: "releaseStop",
	method: "POST",
	path: "/v1/stop/release",
	summary: "Release the brake; someone who may approve",
	access: { role: "approver", scope: null },
	input: z.object({ note: note.default("") }),
	reply: stop,
});
