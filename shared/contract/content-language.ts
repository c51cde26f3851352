import * as z from "zod";
import {
	type OtherLanguage,
	otherLanguages,
} from "../language/other-languages.ts";

const codes = Object.keys(otherLanguages) as OtherLanguage[];

/** A language texts can be translated into beside German and English. */
export const otherLanguage = z.enum(codes);
/** A language a text can be in. */
export const contentLanguage = z.enum(["de", "en", ...codes]);
