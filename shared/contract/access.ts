import * as z from "zod";

/** Roles from least to most; each may do what those before it may. */
export const roles = ["viewer", "editor", "approver", "admin"] as const;
export type Role = (typeof roles)[number];
export const role = z.enum(roles);

/** What an API token may be used for, within the role of the member who made it. */
export const scopes = [
	"copy",
	"budget:read",
	"budget:write",
	"decisions:read",
	"decisions:write",
	"audit:read",
	"events:read",
	"events:write",
	"privacy",
	"ads:script",
] as const;
export type Scope = (typeof scopes)[number];
export const scope = z.enum(scopes);

/** Whether a role includes another: `includesRole("admin", "editor")` is true. */
export function includesRole(held: Role, needed: Role): boolean {
	return roles.indexOf(held) >= roles.indexOf(needed);
}
