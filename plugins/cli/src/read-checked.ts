import { checkValue } from "@lotse/shared/contract/check-value.ts";
import { parseFile } from "@lotse/shared/language/evaluation/parse-file.ts";
import type { Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import { readText } from "./read-text.ts";

/** Reads a file as YAML or JSON and holds it against a schema of the contract; every problem names its field and the fix. */
export async function readChecked<T>(
	path: string,
	schema: Parameters<typeof checkValue<T>>[0],
	context: Context,
): Promise<
	{ readonly ok: true; readonly value: T } | (Outcome & { ok: false })
> {
	const read = await readText(path, context);
	if (!read.ok) return failure([read.problem]);
	const { name: file, text } = read;
	const parsed = parseFile(text);
	if (!parsed.ok)
		return failure([
			{
				code: "bad-file",
				file,
				message: {
					de: "Das ist weder gültiges YAML noch JSON.",
					en: "This is neither valid YAML nor JSON.",
				},
				fix: {
					de: "Oft fehlt ein Anführungszeichen, oder eine Zeile ist falsch eingerückt.",
					en: "Often a quotation mark is missing, or a line is indented wrongly.",
				},
			},
		]);
	const checked = checkValue(schema, parsed.value);
	if (checked.ok) return { ok: true, value: checked.value };
	return failure(
		checked.problems.map((problem) => ({
			code: "bad-field",
			file,
			...problem,
		})),
	);
}
