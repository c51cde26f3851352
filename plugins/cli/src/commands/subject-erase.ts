import { callService } from "../call-service.ts";
import { command } from "../command.ts";
import { connectionOptions } from "../connection-options.ts";
import { formatTable } from "../format-table.ts";
import { readIdentifiers } from "../read-identifiers.ts";

export const subjectErase = command({
	name: "subject erase",
	summary: {
		de: "eine Person sperren und löschen, was über sie gespeichert ist",
		en: "suppress a person and erase what is held about them",
	},
	usage: ["IDENTIFIER… [--json]", "IDENTIFIER… --yes [--json]"],
	about: {
		de: "Ohne --yes zeigt es nur, was wo gespeichert ist. Mit --yes wird ab sofort nichts mehr über die Person angenommen; die Zeilen folgen in Schritten. Das lässt sich nicht zurücknehmen.",
		en: "Without --yes it only shows what is held where. With --yes nothing about the person is taken from now on; the rows follow in steps. This cannot be undone.",
	},
	options: {
		yes: {
			type: "boolean",
			summary: { de: "wirklich löschen", en: "really erase" },
		},
		json: {
			type: "boolean",
			summary: { de: "ein JSON-Dokument", en: "one JSON document" },
		},
		...connectionOptions,
	},
	async run(context) {
		const read = readIdentifiers(context);
		if (!read.ok) return read;
		const { identifiers } = read;
		const { eraseSubject, findSubject } = await import(
			"@lotse/shared/contract/subjects.ts"
		);
		const isGerman = context.language === "de";
		if (!context.values.yes) {
			const found = await callService(findSubject, { identifiers }, context);
			if (!found.ok) return found;
			if (context.values.json) {
				await context.printJson(found.value);
				return { ok: true };
			}
			const { tables, alsoKnownAs } = found.value;
			if (tables.length === 0)
				await context.print(
					isGerman
						? "Unter diesen Kennungen ist nichts gespeichert; Versiegeltes wird erst beim Löschen durchgesehen."
						: "Nothing is held under these identifiers; sealed contents are looked through only when erasing.",
				);
			else
				await context.print(
					formatTable([
						isGerman ? ["Was", "Zeilen"] : ["what", "rows"],
						...tables.map(({ holds, rows }) => [
							holds[context.language],
							String(rows),
						]),
					]),
				);
			if (alsoKnownAs.length > 0)
				context.note({
					de: `Dieselben Zeilen nennen auch: ${alsoKnownAs.join(", ")}. Ein geteiltes Gerät kann darunter sein; nehmen Sie dazu, was zur Person gehört.`,
					en: `The same rows also name: ${alsoKnownAs.join(", ")}. A shared device may be among them; add what belongs to the person.`,
				});
			context.note({
				de: "Nichts wurde gelöscht. Mit --yes wird es das, unwiderruflich.",
				en: "Nothing was erased. With --yes it is, for good.",
			});
			return { ok: true };
		}
		const reply = await callService(eraseSubject, { identifiers }, context);
		if (!reply.ok) return reply;
		if (context.values.json) await context.printJson(reply.value);
		else {
			const rows = Object.values(reply.value.erased);
			const sum = rows.reduce((total, count) => total + count, 0);
			await context.print(
				isGerman
					? `Gesperrt ab sofort; ${sum} Zeilen gelöscht. Ein letzter Durchgang folgt in einigen Minuten. Beleg: ${reply.value.id}`
					: `Suppressed from now on; ${sum} rows erased. A last sweep follows in some minutes. Receipt: ${reply.value.id}`,
			);
		}
		return { ok: true };
	},
});
