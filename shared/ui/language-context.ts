import { createContext } from "react";
import type { Language } from "../contract/localised.ts";

/** The language every part speaks; a surface provides it once, at its root. */
export const LanguageContext = createContext<Language>("en");
