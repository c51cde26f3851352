import * as z from "zod";

/**
 * Keeps zod from compiling its checks with `new Function`, which a strict content security policy reports even when it is
 * caught. Import this before anything that builds a schema.
 */
export const forbidEval = z.config({ jitless: true });
