import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { encodePeople } from "./encode-people.ts";
import { measureChance } from "./measure-chance.ts";
import { createPairComparer } from "./pair-comparer.ts";

it("counts equality exactly and the rest by drawing", () => {
	// Half are berry, half are spread over names unlike each other.
	const rest = ["lund", "quist", "zhou", "adams", "okafor"];
	const rows = Array.from({ length: 1000 }, (_, i) => [
		i % 2 === 0 ? "berry" : (rest[i % 5] ?? ""),
	]);
	const comparer = createPairComparer(
		encodePeople([{ column: "n", kind: "surname" }], rows, null),
	);
	const [u = []] = measureChance(comparer, createRandom(1), 2000);
	expect(u[0]).toBeCloseTo(0.25 + 5 * 0.1 ** 2, 12);
	expect(u.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
	expect(u[4]).toBeGreaterThan(0.65);
});
