import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { Outcome } from "./command.ts";

/** The command was called wrongly: one sentence that says how, one that says how instead. Exit code 2. */
export function misuse(
	message: Localised,
	fix: Localised,
): Outcome & { ok: false } {
	return {
		ok: false,
		exitCode: 2,
		problems: [{ code: "misuse", message, fix }],
	};
}
