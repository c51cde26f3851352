import type { Role } from "@lotse/shared/contract/access.ts";
import type { Member } from "@lotse/shared/contract/session.ts";

/** Whether a workspace still has an admin once a member has another role (null: is gone). */
export function keepsAnAdmin(
	members: readonly Member[],
	memberId: string,
	role: Role | null,
): boolean {
	return (
		role === "admin" ||
		members.some(({ id, role }) => id !== memberId && role === "admin")
	);
}

export const lastAdminDetail = {
	de: "Ein Arbeitsbereich braucht mindestens eine Person mit der Rolle Admin. Ernennen Sie zuerst eine andere.",
	en: "A workspace needs at least one admin. Make someone else an admin first.",
};
