import { includesRole } from "@lotse/shared/contract/access.ts";
import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { ProblemCode } from "@lotse/shared/contract/problem.ts";
import type { Route } from "@lotse/shared/contract/route.ts";
import type { Caller } from "../../ports.ts";

/**
 * What is missing where a caller may not: the role, the scope of the token, or a person at the keyboard. Undefined where the problem's own
 * sentence says all there is.
 *
 * A token without `ads:script` at the Ads Script's route: "This token lacks the scope ads:script. …"
 */
export function describeRefusal(
	code: ProblemCode,
	{ access }: Pick<Route, "access">,
	caller: Pick<Caller, "role" | "scopes"> | null,
): Localised | undefined {
	if (code !== "forbidden" || caller === null || typeof access === "string")
		return undefined;
	if (!includesRole(caller.role, access.role))
		return {
			de: `Dafür ist mindestens die Rolle „${access.role}“ nötig; hier gilt „${caller.role}“.`,
			en: `This takes the role “${access.role}” at least; here it is “${caller.role}”.`,
		};
	if (access.scope === null)
		return {
			de: "Das geht nur angemeldet in der Konsole, mit keinem Schlüssel.",
			en: "This works only signed in at the console, with no token.",
		};
	return {
		de: `Diesem Schlüssel fehlt „${access.scope}“; er darf: ${caller.scopes?.join(", ") ?? ""}. Legen Sie in der Konsole unter „Einstellungen“ einen Schlüssel mit „${access.scope}“ an.`,
		en: `This token lacks the scope “${access.scope}”; it has: ${caller.scopes?.join(", ") ?? ""}. Make one with “${access.scope}” in the console under “Settings”.`,
	};
}
