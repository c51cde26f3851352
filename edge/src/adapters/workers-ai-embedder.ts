import * as z from "zod";
import type { Embedder } from "../ports.ts";

type Model = "@cf/baai/bge-m3";
const model: Model = "@cf/baai/bge-m3";
const dimensions = 1_024;
/** Workers AI takes this many texts a call. */
const most = 100;

const replySchema = z.object({
	data: z.array(z.array(z.number()).length(dimensions)),
});

/** The part of the `AI` binding this driver uses. */
export interface EmbeddingAi {
	run(
		model: Model,
		input: { text: string[]; truncate_inputs: boolean },
	): Promise<unknown>;
}

/** bge-m3 on Workers AI: meaning across more than 100 languages, 1,024 dimensions. Longer texts than 8,192 tokens are cut by the model. */
export function workersAiEmbedder(ai: EmbeddingAi): Embedder {
	return {
		name: "workers-ai-bge-m3",
		isEmbedded: false,
		dimensions,
		async embed(texts) {
			const vectors: number[][] = [];
			for (let start = 0; start < texts.length; start += most) {
				const part = texts.slice(start, start + most);
				// The model refuses an empty text; a space stands for it.
				const text = part.map((one) => one || " ");
				const { data } = replySchema.parse(
					await ai.run(model, { text, truncate_inputs: true }),
				);
				if (data.length !== part.length)
					throw new Error(
						`${model} answered ${data.length} vectors for ${part.length} texts`,
					);
				vectors.push(...data.map(toUnit));
			}
			return vectors;
		},
	};
}

function toUnit(vector: number[]): number[] {
	const length = Math.hypot(...vector);
	if (!(length > 0))
		throw new Error(`${model} answered a vector without direction`);
	return vector.map((value) => value / length);
}
