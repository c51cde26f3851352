import type { Problem } from "@lotse/shared/contract/problem.ts";
import type { Session } from "@lotse/shared/contract/session.ts";

/** Who is here: not known yet, nobody, somebody, or the service did not answer. */
export type SessionState =
	| { readonly state: "loading" }
	| { readonly state: "signed-out" }
	| { readonly state: "signed-in"; readonly session: Session }
	| { readonly state: "problem"; readonly problem: Problem };
