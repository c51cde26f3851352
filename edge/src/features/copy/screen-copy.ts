import { screenCopy } from "@lotse/shared/contract/guardrails.ts";
import { screenText } from "@lotse/shared/language/injection/screen-text.ts";
import { serve } from "../../serve.ts";
import { judgeEach } from "../../services/copy/judge-each.ts";

export const screenCopyFeature = serve(screenCopy)(async ({ input }) => ({
	ok: true,
	body: { screenings: judgeEach(input.texts, (text) => screenText(text)) },
}));
