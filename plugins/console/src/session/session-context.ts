import type { Session } from "@lotse/shared/contract/session.ts";
import { createContext } from "react";

export type SessionAccess = {
	readonly session: Session;
	/** Asks the service again who is here: after signing in or out, switching, or changing the workspace. */
	readonly reload: () => void;
};

export const SessionContext = createContext<SessionAccess | null>(null);
