import type { describeIssue } from "@lotse/shared/contract/describe-issue.ts";
import type { CommandProblem } from "./command.ts";

type Issue = Parameters<typeof describeIssue>[0];

/** Checks what a file holds by a schema of the contract; each problem names the path of the value. */
export async function checkShape<T>(
	schema: {
		safeParse(value: unknown):
			| { readonly success: true; readonly data: T }
			| {
					readonly success: false;
					readonly error: { readonly issues: readonly Issue[] };
			  };
	},
	value: unknown,
	file: string,
): Promise<
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly problems: readonly CommandProblem[] }
> {
	const parsed = schema.safeParse(value);
	if (parsed.success) return { ok: true, value: parsed.data };
	const { describeIssue: describe } = await import(
		"@lotse/shared/contract/describe-issue.ts"
	);
	const problems = parsed.error.issues.map((issue): CommandProblem => {
		const de = describe(issue, "de");
		const en = describe(issue, "en");
		return {
			code: "invalid",
			file,
			...(issue.path.length === 0 ? {} : { field: de.field }),
			message: { de: de.message, en: en.message },
			fix: { de: de.fix, en: en.fix },
		};
	});
	return { ok: false, problems };
}
