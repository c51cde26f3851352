// What choosing examples adds to each writing by a model. Run through `npm run bench`.
import { type CorrectedText, chooseExamples } from "./choose-examples.ts";

const words = "Schokolade aus Hamburg von Hand gegossen mit Kakao".split(" ");
const textOf = (length: number, seed: number) =>
	Array.from(
		{ length },
		(_, at) => words[(at * 7 + seed * 3) % words.length],
	).join(" ");
const corrections = (length: number): CorrectedText[] =>
	Array.from({ length: 40 }, (_, at) => ({
		id: `${at}`,
		channel: "product-text",
		product: `Sorte ${at}`,
		writtenText: textOf(length, at),
		text: textOf(length, at + 1),
		reasons: at % 3 === 0 ? ["Nennt die Herkunft nicht."] : [],
	}));

const rounds = 50;
for (const [name, length] of [
	["headlines", 5],
	["paragraphs", 90],
	["product texts", 600],
] as const) {
	const corrected = corrections(length);
	const run = () =>
		chooseExamples(corrected, {
			channels: new Set(["product-text"]),
			about: "Zartbitter Schokolade",
			most: 4,
			mostCharacters: 1_600,
		});
	run();
	// Processor time: what else the machine does is no part of it.
	const before = process.cpuUsage();
	for (let round = 0; round < rounds; round += 1) run();
	const { user, system } = process.cpuUsage(before);
	const ms = (user + system) / rounds / 1_000;
	console.log(`examples among 40 corrected ${name}: ${ms.toFixed(2)} ms`);
}
