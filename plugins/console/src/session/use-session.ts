import { use } from "react";
import { type SessionAccess, SessionContext } from "./session-context.ts";

/** The signed-in session. Only for pages behind sign-in. */
export function useSession(): SessionAccess {
	const access = use(SessionContext);
	if (access === null)
		throw new Error("useSession outside of a signed-in page");
	return access;
}
