import { stripTypeScriptTypes } from "node:module";

/** The script as Google Ads takes it: no types, no modules, and none of the gaps that types leave behind. */
export function toPlainScript(source: string): string {
	return stripTypeScriptTypes(source)
		.replaceAll(/^export /gm, "")
		.replaceAll(/(\S)[ \t]{2,}/g, "$1 ")
		.replaceAll(/(\S)[ \t]+([,);])/g, "$1$2")
		.replaceAll(/[ \t]+$/gm, "")
		.replaceAll(/^(;|\}\[\]|\})?\n{3,}/gm, "$1\n\n")
		.replaceAll(/\n{3,}/g, "\n\n");
}
