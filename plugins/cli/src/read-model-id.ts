import type { Context, Outcome } from "./command.ts";
import { misuse } from "./misuse.ts";

/** The one identifier of a model a command was given; says what is wrong where it is none. */
export async function readModelId(
	context: Context,
): Promise<
	{ readonly ok: true; readonly modelId: string } | (Outcome & { ok: false })
> {
	const [id, ...more] = context.positionals;
	if (id === undefined || more.length > 0)
		return misuse(
			{
				de: "Es fehlt genau eine Kennung.",
				en: "Exactly one identifier is needed.",
			},
			seeThem,
		);
	const { modelId } = await import("@lotse/shared/contract/fields.ts");
	return modelId.safeParse(id).success
		? { ok: true, modelId: id }
		: misuse(
				{
					de: `„${id}“ ist keine Kennung eines Modells; sie beginnt mit mod_.`,
					en: `“${id}” is not the identifier of a model; it begins with mod_.`,
				},
				seeThem,
			);
}

const seeThem = {
	de: "Kennungen zeigt: lotse models list",
	en: "To see identifiers: lotse models list",
};
